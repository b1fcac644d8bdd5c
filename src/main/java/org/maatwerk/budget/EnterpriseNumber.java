package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.NO_ENTERPRISE_NUMBER;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;

/**
 * The number of an enterprise (ondernemingsnummer) in the Belgian register KBO: ten digits, of which the last two check
 * the others. A Belgian VAT number is the same one after {@code BE}.
 */
public record EnterpriseNumber(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[01]\\d{9}");
    private static final int CHECKED = 8;
    private static final int MODULUS = 97;

    /** @throws IllegalArgumentException when the digits do not fit */
    public EnterpriseNumber {
        if (value == null || !SHAPE.matcher(value).matches() || !isChecked(value)) {
            throw new IllegalArgumentException("not the number of an enterprise");
        }
    }

    /**
     * @param text as people write it, such as {@code BE 0123.456.749}
     * @throws Refused at the field when it is not one
     */
    public static EnterpriseNumber typed(String text, String field) {
        String digits = Typed.clean(text).replaceFirst("(?i)^BE", "").replaceAll("[\\s.\\-]", "");
        Refused.unless(SHAPE.matcher(digits).matches() && isChecked(digits), NO_ENTERPRISE_NUMBER, field);
        return new EnterpriseNumber(digits);
    }

    private static boolean isChecked(String digits) {
        int rest = Integer.parseInt(digits.substring(0, CHECKED)) % MODULUS;
        return MODULUS - rest == Integer.parseInt(digits.substring(CHECKED));
    }

    /** As people write it. */
    public String written() {
        return value.substring(0, 4) + "." + value.substring(4, 7) + "." + value.substring(7);
    }

    @Override
    public String toString() {
        return value;
    }
}
