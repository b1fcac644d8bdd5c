package org.maatwerk.shell.failure;

import static org.maatwerk.people.PeopleRefusal.CONFIRM_IDENTITY_FIRST;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.maatwerk.kernel.Refused;
import org.maatwerk.shell.Page;

/**
 * Somebody must prove once more who they are. A page that was to be opened waits behind the question. A form that was
 * sent stays as it is, with everything that was typed and a way to the question in another tab.
 */
final class IdentityFirst {

    private static final String QUESTION = "/shell/confirm-identity.xhtml";

    private IdentityFirst() {}

    static boolean isAskedBy(Refused refused) {
        return refused.refusal() == CONFIRM_IDENTITY_FIRST;
    }

    static void ask(FacesContext context) {
        ExternalContext outside = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) outside.getRequest();
        String query = request.getQueryString();
        String here = request.getServletPath() + (query == null ? "" : '?' + query);
        try {
            outside.redirect(
                    request.getContextPath() + QUESTION + "?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    static void offer(FacesContext context, Refused refused) {
        if (isAskedBy(refused)) {
            context.getExternalContext().getRequestMap().put(Page.IDENTITY_FIRST, Boolean.TRUE);
        }
    }
}
