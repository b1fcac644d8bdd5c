package org.maatwerk.documents.usecase;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where the seal itself lies in a file, from its opening bracket up to the byte after its closing one. The signature is
 * over everything else.
 */
record SealHole(int start, int end) {

    private static final Pattern BYTE_RANGE =
            Pattern.compile("/ByteRange ?\\[0 ([0-9]{1,9}) ([0-9]{1,9}) ([0-9]{1,9}) {0,40}\\]");

    /** As the file says it, in what is signed. */
    static SealHole saidBy(byte[] content) {
        MatchResult last = BYTE_RANGE
                .matcher(new String(content, StandardCharsets.ISO_8859_1))
                .results()
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalArgumentException("no signature in this file"));
        return new SealHole(Integer.parseInt(last.group(1)), Integer.parseInt(last.group(2)));
    }

    int length() {
        return end - start;
    }

    /** How many bytes it holds, in two digits each. */
    int room() {
        return length() / 2 - 1;
    }

    /** What the digits in it say; what is no digit counts as zero. */
    byte[] decoded(byte[] file) {
        byte[] bytes = new byte[room()];
        for (int each = 0; each < bytes.length; each++) {
            int place = start + 1 + 2 * each;
            bytes[each] = (byte) (digit(file, place) << 4 | digit(file, place + 1));
        }
        return bytes;
    }

    private static int digit(byte[] file, int place) {
        return place < file.length ? Math.max(0, Character.digit(file[place], 16)) : 0;
    }

    /** What stands in it when it holds these bytes. */
    static byte[] encoded(byte[] bytes) {
        return ('<' + HexFormat.of().withUpperCase().formatHex(bytes) + '>').getBytes(StandardCharsets.US_ASCII);
    }
}
