package org.maatwerk.shell.door;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.shell.CurrentSession;
import org.maatwerk.shell.CurrentUser;

/**
 * Asks at each request whether the session goes on. When it is over nothing is done any more: the next page is the
 * sign-in, which says why and leads back. What was sent just after a limit is kept as a draft, so that a limit costs
 * nobody a word.
 */
public class WhileSessionLasts extends HttpFilter {

    @Inject
    transient CurrentSession session;

    @Inject
    transient CurrentUser user;

    @Inject
    transient TypedText typed;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SessionEnd> over =
                request.getServletPath().startsWith("/resources/") ? Optional.empty() : session.over(request);
        if (over.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (over.get().isByTheClock() && "POST".equals(request.getMethod())) {
            keepTyped(request);
        }
        session.end(request, over.get());
        if (KeepDrafts.PATH.equals(request.getServletPath())) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(
                    request.getContextPath() + "/shell/sign-in.xhtml?ended=" + over.get() + back(request));
        }
    }

    /** A form says of itself which draft it is; what {@code house.js} posts does so too. */
    private void keepTyped(HttpServletRequest request) throws IOException {
        request.setCharacterEncoding("UTF-8");
        boolean bySelf = KeepDrafts.PATH.equals(request.getServletPath());
        String who = request.getParameter("who");
        if (!bySelf || user.id().toString().equals(who)) {
            String stem = request.getParameter(bySelf ? "stem" : "draft-stem");
            String file = request.getParameter(bySelf ? "case" : "draft-case");
            typed.keep(user.id(), stem, file, request, bySelf ? KeepDrafts.FIELD : "");
        }
    }

    private static String back(HttpServletRequest request) {
        String path = request.getServletPath();
        if (!path.endsWith(".xhtml") || path.endsWith("/sign-in.xhtml")) {
            return "";
        }
        String query = request.getQueryString();
        return "&to=" + URLEncoder.encode(path + (query == null ? "" : '?' + query), StandardCharsets.UTF_8);
    }
}
