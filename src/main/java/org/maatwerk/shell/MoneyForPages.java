package org.maatwerk.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;
import org.maatwerk.kernel.Money;

/**
 * Reads an amount as people here write it: {@code 1234}, {@code 1.234,50}, {@code € 1 234,5}, and as the English do. The
 * last point or comma with one or two digits behind it begins the cents; the others only set thousands apart.
 */
@FacesConverter(forClass = Money.class)
public class MoneyForPages implements Converter<Money> {

    private static final Pattern AMOUNT = Pattern.compile("-?(\\d+|\\d{1,3}([.,]\\d{3})+)([.,]\\d{1,2})?");
    private static final Pattern THOUSANDS = Pattern.compile("[.,](?=\\d{3})");

    @Override
    public Money getAsObject(FacesContext context, UIComponent component, String text) {
        return text == null || text.isBlank() ? null : read(text);
    }

    /** @throws ConverterException when it is no amount */
    static Money read(String text) {
        String bare = text.replaceAll("[€\\s\\u00a0\\u202f]", "").replace('\u2212', '-');
        if (!AMOUNT.matcher(bare).matches()) {
            throw new ConverterException(text);
        }
        return Money.of(THOUSANDS.matcher(bare).replaceAll("").replace(',', '.'));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Money value) {
        return value == null ? "" : value.toString().replace('.', ',');
    }
}
