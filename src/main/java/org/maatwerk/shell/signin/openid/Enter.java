package org.maatwerk.shell.signin.openid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.maatwerk.shell.signin.SignInMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends whoever wants to sign in to the provider. */
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
        try {
            boolean again = request.getParameter("again") != null;
            Attempt attempt = provider.attempt(request.getParameter("to"), again, clock.instant());
            String question = provider.questionFor(attempt).toString();
            request.getSession().setAttribute(Attempt.IN_SESSION, attempt);
            response.sendRedirect(question);
        } catch (NoAnswer e) {
            LOG.warn("sign-in with the provider failed: {}", e.getMessage());
            response.sendRedirect(request.getContextPath() + "/shell/sign-in.xhtml?trouble=" + Trouble.PROVIDER.code());
        }
    }
}
