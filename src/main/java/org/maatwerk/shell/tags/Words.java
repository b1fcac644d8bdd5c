package org.maatwerk.shell.tags;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import org.maatwerk.shell.Texts;

/** Finds the words a tag shows: given on the page, or under {@code <stem>.<id>}. */
final class Words {

    private Words() {}

    static Texts texts() {
        return CDI.current().select(Texts.class).get();
    }

    /** The stem of the page that is shown: its file name. */
    static String stem(FacesContext context) {
        String view = context.getViewRoot().getViewId();
        return view.substring(view.lastIndexOf('/') + 1, view.lastIndexOf('.'));
    }

    /** The attribute when the page gives it, else the text under {@code <stem>.<id><suffix>}. */
    static String of(FacesContext context, UIComponent component, String attribute, String suffix) {
        String given = given(component, attribute);
        return given != null ? given : texts().get(key(context, component, suffix));
    }

    /** As {@link #of}, or null when there are no such words. */
    static String maybe(FacesContext context, UIComponent component, String attribute, String suffix) {
        String given = given(component, attribute);
        return given != null ? given : texts().orNull(key(context, component, suffix));
    }

    static String given(UIComponent component, String attribute) {
        Object given = component.getAttributes().get(attribute);
        return given == null ? null : given.toString();
    }

    static boolean yes(UIComponent component, String attribute) {
        return Boolean.parseBoolean(given(component, attribute));
    }

    private static String key(FacesContext context, UIComponent component, String suffix) {
        return stem(context) + '.' + component.getId() + suffix;
    }
}
