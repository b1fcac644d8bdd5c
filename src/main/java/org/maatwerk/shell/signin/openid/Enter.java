package org.maatwerk.shell.signin.openid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.maatwerk.shell.door.FromOwnPage;
import org.maatwerk.shell.signin.SignInMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends whoever pressed our button to the provider. Nobody comes in without a press: a provider that remembers somebody
 * lets them through unseen, and an address or a page elsewhere could lead here (V7.6.2).
 */
@WebServlet("/enter")
public class Enter extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(Enter.class);

    @Inject
    transient Provider provider;

    @Inject
    transient SignInMode mode;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!mode.isOpenId()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attempt attempt =
                provider.attempt(request.getParameter("to"), request.getParameter("again") != null, clock.instant());
        response.sendRedirect(
                FromOwnPage.is(request)
                        ? question(attempt, request)
                        : request.getContextPath() + attempt.page().replaceAll("[?&]$", ""));
    }

    private String question(Attempt attempt, HttpServletRequest request) {
        try {
            String question = provider.questionFor(attempt).toString();
            request.getSession().setAttribute(Attempt.IN_SESSION, attempt);
            return question;
        } catch (NoAnswer e) {
            LOG.warn("sign-in with the provider failed: {}", e.getMessage());
            return request.getContextPath() + attempt.page() + "trouble=" + Trouble.PROVIDER.code();
        }
    }
}
