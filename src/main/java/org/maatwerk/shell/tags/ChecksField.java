package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.maatwerk.shell.Option;

/** Any number of answers out of a few; the value is a {@code List<String>} of what the options send. */
@FacesComponent("maatwerk.Checks")
public class ChecksField extends RadiosField {

    @Override
    public void decode(FacesContext context) {
        if (readOnly()) {
            return;
        }
        String[] chosen =
                context.getExternalContext().getRequestParameterValuesMap().get(getClientId(context));
        setSubmittedValue(chosen == null ? new String[0] : chosen);
    }

    @Override
    void typedEarlier(String text) {
        setSubmittedValue(text == null ? new String[0] : text.split("\n"));
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object typed) {
        List<String> chosen = List.of((String[]) typed);
        chosen.forEach(one -> mustBeOffered(context, one));
        return chosen;
    }

    @Override
    protected void validateValue(FacesContext context, Object value) {
        super.validateValue(context, isRequired() && ((Collection<?>) value).isEmpty() ? null : value);
    }

    @Override
    protected boolean chosen(FacesContext context, Option option) {
        if (getSubmittedValue() instanceof String[] typed) {
            return Arrays.asList(typed).contains(option.value());
        }
        return getValue() instanceof Collection<?> values && values.contains(option.value());
    }

    @Override
    protected String shown(FacesContext context) {
        if (getSubmittedValue() instanceof String[] typed) {
            return String.join("\n", typed);
        }
        return getValue() instanceof Collection<?> values
                ? values.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : "";
    }

    @Override
    protected String type() {
        return "checkbox";
    }
}
