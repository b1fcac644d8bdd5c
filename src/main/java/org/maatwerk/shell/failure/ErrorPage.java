package org.maatwerk.shell.failure;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maatwerk.kernel.Refused;
import org.maatwerk.shell.Refusals;

/** Shows an error page instead of the page asked for, with its status. */
final class ErrorPage {

    /** Where the page finds the number to quote. */
    static final String NUMBER = "org.maatwerk.trouble";

    /** Where the page finds the key of the words. */
    static final String WHY = Trouble.WHY;

    private ErrorPage() {}

    static void notFound(FacesContext context) {
        Refusals.nothingThere((HttpServletRequest) context.getExternalContext().getRequest());
        show(context, "/shell/not-found.xhtml", HttpServletResponse.SC_NOT_FOUND);
    }

    /** The page cannot be opened as things stand now; the words say why. */
    static void refused(FacesContext context, Refused refused) {
        context.getExternalContext()
                .getRequestMap()
                .put(WHY, "refusal." + refused.refusal().name());
        show(context, "/shell/refused.xhtml", HttpServletResponse.SC_CONFLICT);
    }

    static void trouble(FacesContext context, Throwable failure) {
        String view =
                context.getViewRoot() == null ? "?" : context.getViewRoot().getViewId();
        context.getExternalContext().getRequestMap().put(NUMBER, TroubleNumber.noted(view, failure));
        show(context, "/shell/trouble.xhtml", HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static void show(FacesContext context, String page, int status) {
        if (context.getExternalContext().isResponseCommitted()) {
            context.responseComplete();
            return;
        }
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        response.resetBuffer();
        response.setStatus(status);
        ViewHandler views = context.getApplication().getViewHandler();
        UIViewRoot view = views.createView(context, page);
        context.setViewRoot(view);
        try {
            views.getViewDeclarationLanguage(context, page).renderView(context, view);
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
        context.responseComplete();
    }
}
