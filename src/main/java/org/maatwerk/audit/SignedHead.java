package org.maatwerk.audit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maatwerk.confidentiality.Signatures;

/**
 * The end of the chain at some moment, signed (ondertekend hoofd). From then on every entry up to it is fixed, and the
 * log can become no shorter. Heads are a chain of their own: none can be left out.
 *
 * @param number 1, 2, 3 …
 * @param at the moment of signing, in UTC to the microsecond
 * @param previousHash the hash of the line of the head before it
 */
public record SignedHead(long number, long sequence, String hash, String at, String previousHash, String signature) {

    private static final String FORM = "maatwerk-access-log-head/1";

    private static final Pattern LINE =
            Pattern.compile("(\\d{1,18});(\\d{1,18});([0-9a-f]{64});([0-9T:.-]{26});([0-9a-f]{64});([A-Za-z0-9+/=]+)");

    /** Signs this end of the chain after the given head, or as the first one. */
    public static SignedHead of(ChainEnd end, String at, SignedHead before, Signatures signatures) {
        SignedHead unsigned = new SignedHead(
                before == null ? 1 : before.number + 1,
                end.sequence(),
                end.hash(),
                at,
                before == null ? ChainLink.BEGINNING : before.lineHash(),
                "");
        String signature = Base64.getEncoder().encodeToString(signatures.sign(unsigned.signed()));
        return new SignedHead(unsigned.number, unsigned.sequence, unsigned.hash, at, unsigned.previousHash, signature);
    }

    /** What stands in a line of the second place; null when it is no such line. */
    public static SignedHead parse(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? new SignedHead(
                        Long.parseLong(parts.group(1)),
                        Long.parseLong(parts.group(2)),
                        parts.group(3),
                        parts.group(4),
                        parts.group(5),
                        parts.group(6))
                : null;
    }

    /** As it stands in the second place. */
    public String line() {
        return String.join(";", Long.toString(number), Long.toString(sequence), hash, at, previousHash, signature);
    }

    String lineHash() {
        return ChainLink.sha256(line());
    }

    boolean isOurs(Signatures signatures) {
        try {
            return signatures.isOurs(signed(), Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    boolean follows(SignedHead before) {
        return before == null
                ? number == 1 && previousHash.equals(ChainLink.BEGINNING)
                : number == before.number + 1 && previousHash.equals(before.lineHash());
    }

    private byte[] signed() {
        return String.join(";", FORM, Long.toString(number), Long.toString(sequence), hash, at, previousHash)
                .getBytes(StandardCharsets.UTF_8);
    }
}
