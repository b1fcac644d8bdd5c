package org.maatwerk.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One entry of the access log as a link of the chain (schakel): its place, everything it says, the hash of the link
 * before it and its own.
 *
 * @param fields what {@link NotedAccess#fields()} gives; null where nothing is kept
 */
public record ChainLink(long sequence, List<String> fields, String previousHash, String hash) {

    /** What the first link follows. */
    public static final String BEGINNING = "0".repeat(64);

    private static final String FORM = "maatwerk-access-log/1\n";

    /** The link that follows the given hash. */
    public static ChainLink after(long sequence, String previousHash, List<String> fields) {
        return new ChainLink(sequence, fields, previousHash, hash(sequence, previousHash, fields));
    }

    /** Whether its own hash is that of what it says. */
    public boolean isWhole() {
        return hash.equals(hash(sequence, previousHash, fields));
    }

    /** Whether it would be whole in another place. */
    boolean belongsAt(long place) {
        return hash.equals(hash(place, previousHash, fields));
    }

    /** Each field with its length before it, so that nothing can move from one field to the next. */
    private static String hash(long sequence, String previousHash, List<String> fields) {
        StringBuilder text = new StringBuilder(FORM).append(sequence).append('\n');
        fields.forEach(field -> append(text, field));
        append(text, previousHash);
        return sha256(text.toString());
    }

    private static void append(StringBuilder text, String field) {
        if (field == null) {
            text.append("-\n");
        } else {
            text.append(field.length()).append(':').append(field).append('\n');
        }
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
