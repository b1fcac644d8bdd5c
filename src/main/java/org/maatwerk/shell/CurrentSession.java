package org.maatwerk.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OpenSessions;
import org.maatwerk.people.PresentSession;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.people.SessionLimits;

/** The session in which a request comes: what the server holds of it, tied to the row that all nodes look at. */
@ApplicationScoped
public class CurrentSession implements PresentSession {

    private static final String ID = CurrentSession.class.getName() + ".id";
    private static final String WHO = CurrentSession.class.getName() + ".who";

    /** The server remembers who it was for so long after the limit, to keep what that person then still sends. */
    private static final Duration AFTERWARDS = Duration.ofHours(1);

    @Inject
    OpenSessions sessions;

    @Inject
    SessionLimits limits;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest asked;

    /**
     * Somebody was just let in. A session that somebody else may have prepared must not become a signed-in one.
     *
     * @param age how long ago they proved who they are; null when they did not
     * @throws IllegalStateException when the server left the session its old name
     */
    public void begin(HttpServletRequest request, PersonId person, Duration age) {
        HttpSession session = request.getSession();
        if (session.getAttribute(ID) != null) {
            sessions.end((PersonId) session.getAttribute(WHO), id(request), SessionEnd.SIGNED_OUT);
        }
        rename(request, session);
        session.setMaxInactiveInterval((int) limits.idle().plus(AFTERWARDS).toSeconds());
        session.setAttribute(WHO, person);
        String id = sessions.begin(person, Browser.of(request.getHeader("User-Agent")));
        session.setAttribute(ID, id);
        if (age != null) {
            sessions.prove(person, id, age);
        }
    }

    private static void rename(HttpServletRequest request, HttpSession session) {
        String former = session.getId();
        if (request.changeSessionId().equals(former)) {
            throw new IllegalStateException("the session kept its name");
        }
    }

    /** Why it is over; empty while it goes on, and when nobody is signed in. */
    public Optional<SessionEnd> over(HttpServletRequest request) {
        return user.isSignedIn() ? sessions.over(id(request), user.person(), user.roles()) : Optional.empty();
    }

    /**
     * Its person just proved who they are; what proved it may be known elsewhere, so the session gets a new name.
     *
     * @param age how long ago that was
     */
    public void prove(HttpServletRequest request, Duration age) {
        rename(request, request.getSession());
        sessions.prove(user.id(), id(request), age);
    }

    @Override
    public String id() {
        return id(asked);
    }

    private static String id(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(ID);
    }

    /** Ends it here and for all nodes. */
    public void end(HttpServletRequest request, SessionEnd why) throws ServletException {
        if (user.isSignedIn()) {
            sessions.end(user.id(), id(request), why);
        }
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
    }
}
