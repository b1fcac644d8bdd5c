package org.maatwerk.shell.signin.openid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the provider sends people back to. Each attempt is good for one return. */
@WebServlet(Callback.PATH)
public class Callback extends HttpServlet {

    static final String PATH = "/callback";

    private static final Logger LOG = LoggerFactory.getLogger(Callback.class);

    @Inject
    transient Provider provider;

    @Inject
    transient Welcome welcome;

    @Inject
    transient OnceMore onceMore;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attempt attempt = taken(request.getSession(false));
        if (attempt == null || !attempt.isAnsweredBy(request.getParameter("state"), clock.instant())) {
            back(request, response, "/shell/sign-in.xhtml?", Trouble.EXPIRED);
            return;
        }
        Optional<Trouble> trouble = trouble(request, response, attempt);
        if (trouble.isPresent()) {
            back(request, response, attempt.page(), trouble.get());
        } else {
            response.sendRedirect(request.getContextPath() + attempt.after());
        }
    }

    /** Why it came to nothing; empty when they are let in, or proved once more who they are. */
    private Optional<Trouble> trouble(HttpServletRequest request, HttpServletResponse response, Attempt attempt) {
        String code = request.getParameter("code");
        if (code == null) {
            return Optional.of(Trouble.NOT_LET_IN);
        }
        try {
            Claims claims = provider.trade(code, attempt);
            return attempt.again()
                    ? onceMore.take(claims, attempt.away(clock.instant()), request)
                    : welcome.letIn(claims, request, response);
        } catch (NoAnswer e) {
            LOG.warn("sign-in with the provider failed: {}", e.getMessage());
            return Optional.of(Trouble.PROVIDER);
        }
    }

    private static Attempt taken(HttpSession session) {
        if (session == null) {
            return null;
        }
        Attempt attempt = (Attempt) session.getAttribute(Attempt.IN_SESSION);
        session.removeAttribute(Attempt.IN_SESSION);
        return attempt;
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, String page, Trouble trouble)
            throws IOException {
        LOG.info("sign-in with the provider came to nothing: {}", trouble.code());
        response.sendRedirect(request.getContextPath() + page + "trouble=" + trouble.code());
    }
}
