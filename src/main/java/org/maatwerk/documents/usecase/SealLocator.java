package org.maatwerk.documents.usecase;

import java.util.Arrays;

/** The last bytes of a seal: {@link BlockDigests} of all its other bytes. */
final class SealLocator {

    private SealLocator() {}

    /** How many pieces a seal of this length has. */
    static int blocks(int length) {
        int piece = BlockDigests.BLOCK + BlockDigests.LENGTH;
        return (length + piece - 1) / piece;
    }

    /** How many of its bytes are not the locator. */
    static int covered(int length) {
        return length - blocks(length) * BlockDigests.LENGTH;
    }

    static byte[] filled(byte[] seal) {
        byte[] filled = seal.clone();
        int covered = covered(seal.length);
        byte[] digests = BlockDigests.of(Arrays.copyOf(seal, covered));
        System.arraycopy(digests, 0, filled, covered, digests.length);
        return filled;
    }
}
