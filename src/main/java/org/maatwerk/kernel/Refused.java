package org.maatwerk.kernel;

import java.util.List;
import java.util.Optional;

/**
 * Something the user can mend: shown at the field, or above the form, in the user's language. It carries a code,
 * never content of a file (D-1).
 */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final List<String> fields;
    private final List<Integer> counts;

    public Refused(Refusal refusal) {
        this(refusal, List.of());
    }

    /** @param field the id of the input the refusal is about, or null when it is about the whole */
    public Refused(Refusal refusal, String field) {
        this(refusal, field == null ? List.of() : List.of(field));
    }

    /** @param fields the ids of all inputs that the same refusal is about, in the order of the page */
    public Refused(Refusal refusal, List<String> fields) {
        this(refusal, fields, List.of());
    }

    /** @param counts what the words of the refusal count: how many there are, how many are needed */
    public Refused(Refusal refusal, List<String> fields, List<Integer> counts) {
        super(refusal.name());
        this.refusal = refusal;
        this.fields = List.copyOf(fields);
        this.counts = List.copyOf(counts);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** The first of the fields it is about. */
    public Optional<String> field() {
        return fields.stream().findFirst();
    }

    /** Empty when it is about the whole. */
    public List<String> fields() {
        return fields;
    }

    /** For the words of the refusal; mostly empty. */
    public List<Integer> counts() {
        return counts;
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
