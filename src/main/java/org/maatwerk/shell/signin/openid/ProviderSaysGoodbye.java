package org.maatwerk.shell.signin.openid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maatwerk.people.ProviderSessions;
import org.maatwerk.shell.Refusals;
import org.maatwerk.shell.door.OwnPostsOnly;
import org.maatwerk.shell.signin.SignInMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the provider itself says that somebody signed out there; no browser comes here. */
@WebServlet(OwnPostsOnly.OF_THE_PROVIDER)
public class ProviderSaysGoodbye extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSaysGoodbye.class);

    @Inject
    transient LogoutTokens tokens;

    @Inject
    transient ProviderSessions sessions;

    @Inject
    transient SignInMode mode;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!mode.isOpenId()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            SignedOutThere over = tokens.read(request.getParameter("logout_token"));
            LOG.info(
                    "the provider ended a session: {} ended here",
                    sessions.ended(over.providerSession(), over.account(), over.at()));
        } catch (NoAnswer e) {
            LOG.warn("a sign-out that is not the provider's: {}", e.getMessage());
            Refusals.noted("a sign-out that is not the provider's", request);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
