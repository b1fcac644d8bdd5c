package org.maatwerk.shell.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.maatwerk.shell.Option;

/**
 * A field whose answers are given: {@code options} is a collection (or array) of {@link Option}s, of enum constants
 * (shown with their own words) or of texts. What is not offered is not accepted.
 */
abstract class ChoiceField extends Field {

    /** The choices; without any, yes and no. */
    protected List<Option> options() {
        Object given = getAttributes().get("options");
        if (given == null) {
            return List.of(
                    new Option("true", Words.texts().get("shell.yes")),
                    new Option("false", Words.texts().get("shell.no")));
        }
        Collection<?> all = given instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) given;
        return all.stream().map(this::option).toList();
    }

    private Option option(Object one) {
        if (one instanceof Option option) {
            return option;
        }
        if (one instanceof Enum<?> constant) {
            String key = constant.getDeclaringClass().getSimpleName() + '.' + constant.name();
            return new Option(
                    constant.name(), Words.texts().get(key), Words.texts().orNull(key + ".hint"));
        }
        return new Option(one.toString(), one.toString());
    }

    protected void mustBeOffered(FacesContext context, String chosen) {
        if (!chosen.isEmpty()
                && options().stream().noneMatch(option -> option.value().equals(chosen))) {
            throw new ConverterException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR,
                    Words.texts().with("shell.invalid", Words.of(context, this, "label", "")),
                    null));
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object typed) {
        mustBeOffered(context, typed.toString());
        return super.getConvertedValue(context, typed);
    }

    @Override
    protected String shown(FacesContext context) {
        return getSubmittedValue() == null && getValue() instanceof Enum<?> constant
                ? constant.name()
                : super.shown(context);
    }

    @Override
    protected String requiredKey() {
        return "shell.required.choice";
    }
}
