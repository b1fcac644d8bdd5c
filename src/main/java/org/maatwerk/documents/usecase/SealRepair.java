package org.maatwerk.documents.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what stood in a seal before some of its bytes were changed, with the help of its {@link SealLocator}. Only what
 * makes the signature hold again counts as found.
 */
final class SealRepair {

    /** Each takes a tenth of a second; with more of them broken there is no seal left to speak of. */
    private static final int MOST_BLOCKS = 8;

    private SealRepair() {}

    /** The seal as it was made, with the zeros after it; the same bytes when nothing is wrong with them. */
    static Optional<Repaired> of(byte[] room) {
        return lengths(room)
                .mapToObj(length -> repaired(Arrays.copyOf(room, length)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(found -> new Repaired(Arrays.copyOf(found.bytes(), room.length), found.seal()));
    }

    /** What its own beginning says; if that is wrong: up to the last byte that is not zero, or just after. */
    private static IntStream lengths(byte[] room) {
        int last = room.length;
        while (last > 0 && room[last - 1] == 0) {
            last--;
        }
        int said = 4 + ((room[2] & 0xff) << 8 | room[3] & 0xff);
        return IntStream.concat(IntStream.of(said), IntStream.rangeClosed(last, last + BlockDigests.LENGTH))
                .filter(length -> length > BlockDigests.BLOCK && length <= room.length)
                .distinct();
    }

    private static Optional<Repaired> repaired(byte[] seal) {
        byte[] covered = Arrays.copyOf(seal, SealLocator.covered(seal.length));
        byte[] digests = Arrays.copyOfRange(seal, covered.length, seal.length);
        List<Integer> changed = BlockDigests.changed(covered, digests);
        if (changed.size() > MOST_BLOCKS) {
            return Optional.empty();
        }
        return Stream.concat(
                        BlockDigests.answers(covered, digests, changed)
                                .map(found -> BlockDigests.putBack(covered, found)),
                        Stream.of(covered))
                .map(whole -> SealLocator.filled(Arrays.copyOf(whole, seal.length)))
                .flatMap(whole -> ReadSeal.of(whole).map(read -> new Repaired(whole, read)).stream())
                .findFirst();
    }

    /** As it was made, and what it says. */
    record Repaired(byte[] bytes, ReadSeal seal) {}
}
