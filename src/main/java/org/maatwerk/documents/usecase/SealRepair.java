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

    /** The seal as it was made; the same bytes when nothing is wrong with them. */
    static Optional<Repaired> of(byte[] room) {
        return lengths(room)
                .mapToObj(length -> repaired(Arrays.copyOf(room, length)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What its own beginning says; if that is wrong: all that was found, or nearly. */
    private static IntStream lengths(byte[] room) {
        int digits = room.length > BlockDigests.BLOCK ? room[1] & 0x03 : 0;
        int said = 2 + digits;
        for (int each = 0, value = 0; each < digits; each++) {
            value = value << 8 | room[2 + each] & 0xff;
            said = 2 + digits + value;
        }
        return IntStream.of(said, room.length, room.length - 1, room.length - 2)
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
