package org.maatwerk.documents.usecase;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.maatwerk.documents.SealFinding;
import org.maatwerk.documents.SealFinding.Kind;
import org.maatwerk.documents.usecase.BlockDigests.ChangedByte;

/** The bytes of a file beside what its seal says of them. */
final class SealedBytes {

    /** Each takes a tenth of a second to look for a single byte in. */
    private static final int MOST_BLOCKS = 16;

    private final SealHole found;
    private final SealStatement statement;
    private final byte[] contentDigest;
    private final int fileLength;
    private final byte[] before;
    private final byte[] after;

    SealedBytes(byte[] file, SealHole found, ReadSeal seal) {
        this.found = found;
        statement = seal.statement();
        contentDigest = seal.contentDigest();
        fileLength = file.length;
        before = Arrays.copyOf(file, found.start());
        after = Arrays.copyOfRange(file, Math.min(found.end(), file.length), file.length);
    }

    List<SealFinding> findings() {
        if (before.length != statement.holeStart()) {
            return List.of(shifted());
        }
        List<SealFinding> findings = new ArrayList<>(changes());
        int sealedAfter = statement.fileLength() - statement.holeEnd();
        long end = statement.fileLength();
        if (after.length > sealedAfter) {
            findings.add(new SealFinding(Kind.ADDED, end, fileLength - 1L, ""));
        } else if (after.length < sealedAfter) {
            findings.add(new SealFinding(Kind.CUT_OFF, fileLength, end - 1, ""));
        }
        return findings;
    }

    private SealFinding shifted() {
        int more = before.length - statement.holeStart();
        byte[] comparable = Arrays.copyOf(before, Math.min(before.length, statement.holeStart()));
        int block = BlockDigests.changed(comparable, statement.digests()).stream()
                .findFirst()
                .orElse(BlockDigests.count(comparable.length) - 1);
        return new SealFinding(
                Kind.SHIFTED,
                (long) block * BlockDigests.BLOCK,
                found.start() - 1L,
                more > 0 ? ", %d bytes more than there were".formatted(more) : ", %d bytes less".formatted(-more));
    }

    private List<SealFinding> changes() {
        byte[] content = content();
        List<Integer> changed = BlockDigests.changed(content, statement.digests());
        boolean isComplete = content.length == statement.contentLength();
        if (!isComplete) {
            changed.remove(Integer.valueOf(content.length / BlockDigests.BLOCK)); // its end is missing, so it differs
        }
        Optional<List<ChangedByte>> exact = isComplete ? exact(content, changed) : Optional.empty();
        return exact.map(bytes -> bytes.stream().map(this::named).toList()).orElseGet(() -> changed.stream()
                .map(block -> inBlock(block, content.length))
                .toList());
    }

    /** Without the seal, and without what came after the end. */
    private byte[] content() {
        int sealedAfter = Math.min(after.length, statement.contentLength() - before.length);
        byte[] content = Arrays.copyOf(before, before.length + sealedAfter);
        System.arraycopy(after, 0, content, before.length, sealedAfter);
        return content;
    }

    /** The bytes that, put back, make the whole as it was sealed. */
    private Optional<List<ChangedByte>> exact(byte[] content, List<Integer> changed) {
        if (changed.size() > MOST_BLOCKS) {
            return Optional.empty();
        }
        return BlockDigests.answers(content, statement.digests(), changed)
                .filter(found ->
                        MessageDigest.isEqual(Checksum.bytesOf(BlockDigests.putBack(content, found)), contentDigest))
                .findFirst();
    }

    private SealFinding named(ChangedByte change) {
        return changed(inFile(change.place()), change.is(), change.was());
    }

    private SealFinding inBlock(int block, int length) {
        int start = block * BlockDigests.BLOCK;
        int end = Math.min(length, start + BlockDigests.BLOCK) - 1;
        return new SealFinding(Kind.CHANGED, inFile(start), inFile(end), "");
    }

    private long inFile(int place) {
        return place < statement.holeStart() ? place : (long) place + found.length();
    }

    /** What stands at the place of the seal, beside what should. */
    static List<SealFinding> differences(byte[] file, SealHole place, byte[] wanted) {
        List<SealFinding> findings = new ArrayList<>();
        for (int each = 0; each < wanted.length; each++) {
            int at = place.start() + each;
            if (at >= 0 && at < file.length && file[at] != wanted[each]) {
                findings.add(changed(at, file[at], wanted[each]));
            }
        }
        return findings;
    }

    private static SealFinding changed(long place, byte is, byte was) {
        return new SealFinding(Kind.CHANGED, place, place, ": it is %02x, it was %02x".formatted(is, was));
    }
}
