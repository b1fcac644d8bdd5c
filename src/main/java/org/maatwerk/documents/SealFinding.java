package org.maatwerk.documents;

/**
 * One thing that is wrong with a sealed file (bevinding over een zegel).
 *
 * @param from the first byte that it is about, counted from 0
 * @param to the last one that it may be about; the same when it is known exactly
 * @param detail what more is known, such as what a byte was; may be empty
 */
public record SealFinding(Kind kind, long from, long to, String detail) {

    /** What is wrong. */
    public enum Kind {
        /** A byte, or one among these, is another than was sealed. */
        CHANGED,
        /** These are gone: the file ends too early. */
        CUT_OFF,
        /** These came after the seal: somebody wrote on in the file. */
        ADDED,
        /** Between these and the seal something was put in or taken out. */
        SHIFTED,
        /** The signature of the seal, which lies in these bytes, was not made over what it comes with. */
        BROKEN,
        /** There is no seal of ours. */
        NO_SEAL,
        /** Somebody signed another text. */
        OTHER_TEXT,
        /** The certificate was not valid when the seal was put. */
        OUT_OF_DATE
    }

    public static SealFinding of(Kind kind, String detail) {
        return new SealFinding(kind, 0, 0, detail);
    }

    /** One line for who operates the installation. */
    public String inWords() {
        String where = from == to ? "Byte %d".formatted(from) : "Bytes %d to %d".formatted(from, to);
        return switch (kind) {
            case CHANGED -> changed(where);
            case CUT_OFF -> where + " are missing: the file was cut off.";
            case ADDED -> where + " were added after the seal.";
            case SHIFTED -> where + ": from here on something was put in or taken out" + detail + '.';
            case BROKEN -> "The signature of the seal (bytes %d to %d) does not hold%s.".formatted(from, to, detail);
            case NO_SEAL -> "There is no seal of Maatwerk in this file" + detail + '.';
            case OTHER_TEXT -> "The signature of %s.".formatted(detail);
            case OUT_OF_DATE -> "The certificate of the seal was not valid when it was put: " + detail + '.';
        };
    }

    private String changed(String where) {
        return from == to
                ? "%s was changed%s.".formatted(where, detail)
                : "%s: something among them was changed%s.".formatted(where, detail);
    }
}
