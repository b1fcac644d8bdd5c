package org.maatwerk.kernel;

import java.util.Optional;

/**
 * Something the user can mend: shown at the field, or above the form, in the user's language. It carries a code,
 * never content of a file (D-1).
 */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final String field;

    public Refused(Refusal refusal) {
        this(refusal, null);
    }

    /** @param field the id of the input the refusal is about, or null when it is about the whole */
    public Refused(Refusal refusal, String field) {
        super(refusal.name());
        this.refusal = refusal;
        this.field = field;
    }

    public Refusal refusal() {
        return refusal;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** @throws Refused when the condition does not hold */
    public static void unless(boolean condition, Refusal refusal) {
        if (!condition) {
            throw new Refused(refusal);
        }
    }

    /** @throws Refused when the condition holds */
    public static void when(boolean condition, Refusal refusal) {
        unless(!condition, refusal);
    }

    /** @throws Refused at this field when the condition does not hold */
    public static void unless(boolean condition, Refusal refusal, String field) {
        if (!condition) {
            throw new Refused(refusal, field);
        }
    }
}
