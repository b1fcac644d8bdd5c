package org.maatwerk.shell.failure;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.maatwerk.shell.tags.Form;

/**
 * A page that was left open so long that the server forgot it is built again, with everything that was typed in it.
 * Nothing is done yet: the user reads a sentence and presses the button once more.
 */
final class RebuiltView {

    private RebuiltView() {}

    static void show(FacesContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String page = request.getServletPath();
        ViewHandler views = context.getApplication().getViewHandler();
        UIViewRoot root = views.createView(context, page);
        context.setViewRoot(root);
        try {
            views.getViewDeclarationLanguage(context, page).buildView(context, root);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        context.setProcessingEvents(true);
        ViewParameters.open(context, root);
        Form.showWhatWasPosted(context);
        Message.say(context, null, "shell.expired");
    }
}
