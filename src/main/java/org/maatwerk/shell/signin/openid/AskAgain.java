package org.maatwerk.shell.signin.openid;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OpenSessions;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.shell.CurrentSession;
import org.maatwerk.shell.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the provider every few minutes, while somebody works, in which roles they are: a role that is lost there is lost
 * here soon after, and so is the sign-in (V8.3.2). What that means for the session is asked next, of its row.
 */
public class AskAgain extends HttpFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AskAgain.class);

    @Inject
    transient Provider provider;

    @Inject
    transient Welcome welcome;

    @Inject
    transient OpenSessions sessions;

    @Inject
    transient CurrentUser user;

    @Inject
    transient CurrentSession session;

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Asked asked = request.getSession(false) == null
                ? null
                : (Asked) request.getSession(false).getAttribute(Asked.IN_SESSION);
        if (asked != null && user.isSignedIn() && asked.isDue(clock.instant(), provider.askAgainEvery())) {
            ask(asked, user.id(), session.id());
        }
        chain.doFilter(request, response);
    }

    void ask(Asked asked, PersonId person, String own) {
        try {
            Claims claims = provider.again(asked.refreshToken());
            if (asked.isAbout(claims)) {
                asked.next(claims);
                welcome.takeRoles(person, claims);
            } else {
                LOG.warn("asked again, the provider speaks of somebody else than person {}", person);
                sessions.end(person, own, SessionEnd.ENDED_AT_PROVIDER);
            }
        } catch (Gone e) {
            LOG.info("asked again, the provider does not vouch for person {} any more", person);
            sessions.end(person, own, SessionEnd.ENDED_AT_PROVIDER);
        } catch (NoAnswer e) {
            LOG.warn("the provider could not be asked again: {}", e.getMessage());
        }
    }
}
