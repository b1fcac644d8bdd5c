package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.NO_IBAN;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;

/** The number of a bank account (rekeningnummer) as ISO 13616 writes it, of which two digits check the others. */
public record Iban(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("BE\\d{14}|(?!BE)[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int HEAD = 4;
    private static final int UP_TO_LETTERS = 36;

    /** @throws IllegalArgumentException when it does not fit */
    public Iban {
        if (value == null || !SHAPE.matcher(value).matches() || !isChecked(value)) {
            throw new IllegalArgumentException("not the number of a bank account");
        }
    }

    /**
     * @param text as people write it, in groups of four
     * @throws Refused at the field when it is not one
     */
    public static Iban typed(String text, String field) {
        String clean = Typed.clean(text).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        Refused.unless(SHAPE.matcher(clean).matches() && isChecked(clean), NO_IBAN, field);
        return new Iban(clean);
    }

    /** The head goes to the end, letters become numbers from ten on, and the rest of a division by 97 is one. */
    private static boolean isChecked(String text) {
        String digits = (text.substring(HEAD) + text.substring(0, HEAD))
                .chars()
                .mapToObj(sign -> String.valueOf(Character.digit(sign, UP_TO_LETTERS)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
    }

    /** As people write it, in groups of four. */
    public String written() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return value;
    }
}
