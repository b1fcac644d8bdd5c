package org.maatwerk.shell.door;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Set;
import org.maatwerk.shell.Refusals;
import org.maatwerk.shell.failure.Trouble;

/**
 * Nobody takes the house for themselves: who asks more than anybody could read waits a minute, and heavy work waits for
 * its turn. The look is not counted, and strangers are the proxy's to count, but where each answer is signed: there all
 * of them together are as one person.
 */
public class EverybodysTurn extends HttpFilter {

    /** What takes long, or opens much at once. */
    static final Set<String> HEAVY = Set.of(
            "/audit/export-my-data",
            "/audit/access-categories-pdf",
            "/audit/search-access-log.xhtml",
            "/audit/unusual-reading.xhtml",
            "/documents/open-document",
            "/people/personnel-feed.xhtml",
            "/protocol/import-passport.xhtml");

    /** What strangers ask, and what costs a signature. */
    private static final Set<String> SIGNED = Set.of("/protocol/passport-status");

    private static final String STRANGERS = "strangers";
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient Turns turns;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String person = turnOf(request);
        if (person == null || request.getServletPath().startsWith("/resources/")) {
            chain.doFilter(request, response);
            return;
        }
        boolean heavy = HEAVY.contains(request.getServletPath());
        switch (turns.ask(person, heavy)) {
            case GO -> serve(person, heavy, request, response, chain);
            case TOO_MANY -> refuse(request, response, TOO_MANY_REQUESTS, "too-many.why");
            case BUSY -> refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "busy.why");
        }
    }

    private static String turnOf(HttpServletRequest request) {
        Principal person = request.getUserPrincipal();
        if (person != null) {
            return person.getName();
        }
        return SIGNED.contains(request.getServletPath()) ? STRANGERS : null;
    }

    private void serve(
            String person, boolean heavy, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            turns.done(person, heavy);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String words)
            throws IOException {
        Refusals.noted("more than a turn, " + status, request);
        request.setAttribute(Trouble.WHY, words);
        response.setHeader("Retry-After", "60");
        response.sendError(status);
    }
}
