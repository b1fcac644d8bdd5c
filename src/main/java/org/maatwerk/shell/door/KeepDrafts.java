package org.maatwerk.shell.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Format;

/**
 * Keeps what somebody is typing ({@code house.js} posts it) and answers with the time. The page says for whom it was
 * made: when somebody else signed in meanwhile in the same browser, the words do not become theirs.
 */
@WebServlet(KeepDrafts.PATH)
public class KeepDrafts extends HttpServlet {

    static final String PATH = "/draft";
    static final String FIELD = "field.";

    @Inject
    transient TypedText typed;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Format format;

    @Inject
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        if (!user.id().toString().equals(request.getParameter("who"))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String stem = request.getParameter("stem");
        switch (typed.keep(user.id(), stem, request.getParameter("case"), request, FIELD)) {
            case KEPT -> {
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter().write(format.timeOf(clock.instant()));
            }
                // not an error: a browser would show it as one to somebody whose file just ended
            case GONE -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            case NONSENSE -> response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
