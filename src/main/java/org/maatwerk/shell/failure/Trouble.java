package org.maatwerk.shell.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What the pages say that stand in for another: the number to quote, or why it cannot be opened. */
@Named("trouble")
@RequestScoped
public class Trouble {

    /** Where a page of something refused finds the key of the words. */
    public static final String WHY = "org.maatwerk.refused";

    @Inject
    HttpServletRequest request;

    /**
     * The number to quote; null when nothing failed. What failed where nobody looks, in a servlet or while an error
     * page was written, comes here by the container and gets its number now.
     */
    public String getNumber() {
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (request.getAttribute(ErrorPage.NUMBER) == null && failure != null) {
            String where = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
            request.setAttribute(ErrorPage.NUMBER, TroubleNumber.noted(where, failure));
        }
        return (String) request.getAttribute(ErrorPage.NUMBER);
    }

    /** The key of the words that say why; null when nothing was refused. */
    public String getWhy() {
        return (String) request.getAttribute(WHY);
    }
}
