package org.maatwerk.documents.usecase;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The beginning of the SHA-256 of every 256 bytes. One digest says that something was changed; these say where. They are
 * short because a whole digest beside them has the last word.
 */
final class BlockDigests {

    static final int BLOCK = 256;
    static final int LENGTH = 4;
    private static final int MOST_ANSWERS = 64;

    private BlockDigests() {}

    static byte[] of(byte[] bytes) {
        int blocks = count(bytes.length);
        ByteBuffer digests = ByteBuffer.allocate(blocks * LENGTH);
        MessageDigest sha256 = Checksum.sha256();
        for (int block = 0; block < blocks; block++) {
            digests.put(digest(sha256, bytes, block), 0, LENGTH);
        }
        return digests.array();
    }

    static int count(int length) {
        return (length + BLOCK - 1) / BLOCK;
    }

    /** The blocks that are other than they were. */
    static List<Integer> changed(byte[] bytes, byte[] digests) {
        byte[] now = of(bytes);
        List<Integer> changed = new ArrayList<>();
        for (int block = 0; block < now.length / LENGTH; block++) {
            if (ByteBuffer.wrap(now).getInt(block * LENGTH)
                    != ByteBuffer.wrap(digests).getInt(block * LENGTH)) {
                changed.add(block);
            }
        }
        return changed;
    }

    /** Which bytes were changed, when it was one in each of these blocks: mostly one answer, now and then more. */
    static Stream<List<ChangedByte>> answers(byte[] bytes, byte[] digests, List<Integer> blocks) {
        Stream<List<ChangedByte>> answers = Stream.of(List.of());
        for (int block : blocks) {
            List<ChangedByte> candidates = candidates(bytes, digests, block);
            answers = answers.flatMap(former -> candidates.stream().map(next -> and(former, next)));
        }
        return answers.limit(MOST_ANSWERS);
    }

    private static List<ChangedByte> and(List<ChangedByte> former, ChangedByte next) {
        return Stream.concat(former.stream(), Stream.of(next)).toList();
    }

    static byte[] putBack(byte[] bytes, List<ChangedByte> changes) {
        byte[] then = bytes.clone();
        changes.forEach(change -> then[change.place()] = change.was());
        return then;
    }

    /** Every byte that, put back, makes this block fit its digest again: the one that was changed, if it was one. */
    private static List<ChangedByte> candidates(byte[] bytes, byte[] digests, int block) {
        int wanted = ByteBuffer.wrap(digests).getInt(block * LENGTH);
        byte[] trial = bytes.clone();
        MessageDigest sha256 = Checksum.sha256();
        List<ChangedByte> fitting = new ArrayList<>();
        for (int place = block * BLOCK; place < Math.min(bytes.length, (block + 1) * BLOCK); place++) {
            for (int value = 0; value < 256; value++) {
                trial[place] = (byte) value;
                if (trial[place] != bytes[place]
                        && ByteBuffer.wrap(digest(sha256, trial, block)).getInt(0) == wanted) {
                    fitting.add(new ChangedByte(place, bytes[place], (byte) value));
                }
            }
            trial[place] = bytes[place];
        }
        return fitting;
    }

    private static byte[] digest(MessageDigest sha256, byte[] bytes, int block) {
        int start = block * BLOCK;
        sha256.update(bytes, start, Math.min(BLOCK, bytes.length - start));
        return sha256.digest();
    }

    /** A byte as it is, and as it was. */
    record ChangedByte(int place, byte is, byte was) {}
}
