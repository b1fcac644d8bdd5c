package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.ANSWER_IS_TOO_LONG;

import org.maatwerk.kernel.Refusal;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;

/** What somebody typed, made fit to keep. */
final class Written {

    /** The most characters one field may have. */
    static final int LONGEST = 20_000;

    private Written() {}

    /** @throws Refused at this field when nothing was written, or too much */
    static String required(String text, Refusal missing, String field) {
        return required(text, LONGEST, missing, field);
    }

    /** As {@link #required(String, Refusal, String)}, with a measure of its own. */
    static String required(String text, int longest, Refusal missing, String field) {
        String clean = optional(text, longest, field);
        Refused.unless(clean != null, missing, field);
        return clean;
    }

    /** Null when nothing was written. */
    static String optional(String text, String field) {
        return optional(text, LONGEST, field);
    }

    private static String optional(String text, int longest, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String clean = Typed.clean(text);
        Refused.unless(clean.length() <= longest, ANSWER_IS_TOO_LONG, field);
        return clean;
    }
}
