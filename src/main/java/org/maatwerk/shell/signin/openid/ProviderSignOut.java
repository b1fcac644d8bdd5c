package org.maatwerk.shell.signin.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.maatwerk.shell.signin.SignInMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs out at the provider too (RP-initiated logout), so that the next one at this desk is asked who they are. */
@ApplicationScoped
public class ProviderSignOut {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignOut.class);

    @Inject
    Provider provider;

    @Inject
    SignInMode mode;

    /** What the browser posts after the session is over; empty when it need go nowhere. */
    public Optional<Farewell> after(HttpSession session, String page) {
        if (!mode.isOpenId() || session == null) {
            return Optional.empty();
        }
        try {
            String idToken = (String) session.getAttribute(Welcome.ID_TOKEN);
            return Optional.of(provider.goodbye(idToken, URI.create(provider.publicUrl() + page)));
        } catch (NoAnswer e) {
            LOG.warn("signed out here, not at the provider: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
