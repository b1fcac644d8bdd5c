package org.maatwerk.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;
import org.maatwerk.kernel.Hours;

/** Reads hours in quarters as people write them: {@code 2}, {@code 1,5}, {@code 0.75}. */
@FacesConverter(forClass = Hours.class)
public class HoursForPages implements Converter<Hours> {

    private static final Pattern QUARTERS = Pattern.compile("\\d{1,5}([.,](0|00|25|5|50|75))?");

    @Override
    public Hours getAsObject(FacesContext context, UIComponent component, String text) {
        return text == null || text.isBlank() ? null : read(text.strip());
    }

    /** @throws ConverterException when it is no number of quarters */
    static Hours read(String text) {
        if (!QUARTERS.matcher(text).matches()) {
            throw new ConverterException(text);
        }
        return Hours.of(text.replace(',', '.'));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Hours value) {
        return value == null ? "" : value.toString().replace('.', ',');
    }
}
