package org.maatwerk.budget.usecase;

import java.text.Normalizer;

/**
 * Text in the letters that every European bank takes: those without accents, digits, and a few signs; no slash in front,
 * behind, or twice.
 */
final class BankText {

    /** What a bank has room for. */
    static final int LONGEST_REFERENCE = 140;

    private BankText() {}

    /** Never empty, for the form wants something there. */
    static String of(String text, int atMost) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("&", "+")
                .replaceAll("[^A-Za-z0-9/?:().,'+ -]", " ")
                .replaceAll("/{2,}", "/")
                .replaceAll("^[ /]+|[ /]+$", "")
                .replaceAll(" {2,}", " ");
        String some = plain.isEmpty() ? "-" : plain;
        return some.length() <= atMost ? some : some.substring(0, atMost).strip();
    }
}
