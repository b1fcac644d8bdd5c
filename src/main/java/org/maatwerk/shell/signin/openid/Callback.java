package org.maatwerk.shell.signin.openid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.maatwerk.shell.LocalAddress;
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
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attempt attempt = taken(request.getSession(false));
        String code = request.getParameter("code");
        if (attempt == null || !attempt.isAnsweredBy(request.getParameter("state"), clock.instant())) {
            back(request, response, Trouble.EXPIRED);
        } else if (code == null) {
            back(request, response, Trouble.NOT_LET_IN);
        } else {
            letIn(request, response, attempt, code);
        }
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response, Attempt attempt, String code)
            throws IOException {
        try {
            if (welcome.letIn(provider.trade(code, attempt), request, response)) {
                response.sendRedirect(request.getContextPath() + LocalAddress.orHome(attempt.to()));
            } else {
                back(request, response, Trouble.UNKNOWN);
            }
        } catch (NoAnswer e) {
            LOG.warn("sign-in with the provider failed: {}", e.getMessage());
            back(request, response, Trouble.PROVIDER);
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

    private static void back(HttpServletRequest request, HttpServletResponse response, Trouble trouble)
            throws IOException {
        LOG.info("sign-in with the provider came to nothing: {}", trouble.code());
        response.sendRedirect(request.getContextPath() + "/shell/sign-in.xhtml?trouble=" + trouble.code());
    }
}
