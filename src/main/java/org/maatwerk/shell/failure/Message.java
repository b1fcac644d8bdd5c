package org.maatwerk.shell.failure;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import org.maatwerk.kernel.Refused;
import org.maatwerk.shell.Texts;

/** What the user can mend, in words, at the field it is about. */
final class Message {

    private Message() {}

    static void of(FacesContext context, Refused refused) {
        String key = "refusal." + refused.refusal().name();
        if (refused.fields().isEmpty()) {
            say(context, null, key, refused.counts().toArray());
        }
        for (String id : refused.fields()) {
            UIComponent field = field(context, id);
            Object[] parameters = refused.counts().isEmpty()
                    ? new Object[] {label(field)}
                    : refused.counts().toArray();
            say(context, field == null ? null : field.getClientId(context), key, parameters);
        }
    }

    /** For words that name the field: an error summary with the same line twice helps nobody. */
    private static Object label(UIComponent field) {
        return field == null ? "" : field.getAttributes().getOrDefault("label", "");
    }

    static void stale(FacesContext context) {
        say(context, null, "shell.stale");
    }

    static void busy(FacesContext context) {
        say(context, null, "shell.busy");
    }

    static void say(FacesContext context, String clientId, String key, Object... parameters) {
        String words = CDI.current().select(Texts.class).get().with(key, parameters);
        context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        context.validationFailed();
        context.renderResponse();
    }

    private static UIComponent field(FacesContext context, String id) {
        UIViewRoot root = context.getViewRoot();
        UIComponent[] found = new UIComponent[1];
        root.visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (isField(component, id)) {
                found[0] = component;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    private static boolean isField(UIComponent component, String id) {
        return component instanceof jakarta.faces.component.UIInput && id.equals(component.getId());
    }
}
