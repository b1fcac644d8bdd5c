package org.maatwerk.documents;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Map;

/**
 * What became of a check of a statement (verklaring).
 *
 * @param fault what is wrong; null when every byte is as it was signed
 * @param from the first byte that it is about, counted from 0
 * @param to the last one that it may be about
 * @param signed what it says and who signed it; null unless it is whole
 */
public record StatementReport(Fault fault, int from, int to, Signed signed) {

    /** Which part is wrong. */
    public enum Fault {
        /** It has not the three parts of a statement. */
        NO_STATEMENT,
        /** The first part: how it was signed and by whom. */
        HEAD,
        /** The middle part: what it says. */
        CONTENT,
        /** The last part does not fit what comes before it. */
        SIGNATURE,
        /** The certificate was not valid when it was signed. */
        OUT_OF_DATE
    }

    /** @param known whether the certificate is one of this installation */
    public record Signed(String type, Map<String, Object> says, X509Certificate by, boolean known, Instant at) {

        public Signed {
            says = Map.copyOf(says);
        }

        /** Empty when it says nothing of that name, or no word. */
        public String word(String name) {
            return says.get(name) instanceof String word ? word : "";
        }

        /** Never the content. */
        @Override
        public String toString() {
            return "a statement of type " + type;
        }
    }

    public static StatementReport whole(Signed signed) {
        return new StatementReport(null, 0, 0, signed);
    }

    public static StatementReport broken(Fault fault, int from, int to) {
        return new StatementReport(fault, from, to, null);
    }

    /** Every byte is as it was when it was signed. */
    public boolean isWhole() {
        return fault == null;
    }

    /** Whether it is whole and of this type. */
    public boolean isA(String type) {
        return isWhole() && signed.type().equals(type);
    }

    /** One line for who operates the installation; only of one that is broken. */
    public String inWords() {
        String where = "bytes %d to %d".formatted(from, to);
        return switch (fault) {
            case NO_STATEMENT -> "This is no signed statement: it has not three parts with dots between them.";
            case HEAD -> "The head (%s), which says how it was signed and by whom, was changed.".formatted(where);
            case CONTENT -> "The content (%s) was changed.".formatted(where);
            case SIGNATURE -> "The signature (%s) does not fit: it was changed, or the head was.".formatted(where);
            case OUT_OF_DATE -> "The certificate was not valid when it was signed.";
        };
    }
}
