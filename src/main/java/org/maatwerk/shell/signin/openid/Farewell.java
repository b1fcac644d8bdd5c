package org.maatwerk.shell.signin.openid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * What the browser posts to the provider to sign out there too. It holds the ID token, so it goes in a form and never in
 * an address, which stays behind in histories and logs (V14.2.1).
 *
 * @param address where the provider takes it
 */
public record Farewell(String address, Map<String, String> fields) implements Serializable {

    private static final String IN_SESSION = Farewell.class.getName();

    /** For the next page, in a session that belongs to nobody any more. */
    public void leave(HttpServletRequest request) {
        request.getSession().setAttribute(IN_SESSION, this);
    }

    /** Good for one page; empty when nobody just signed out. */
    public static Optional<Farewell> taken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Farewell left = (Farewell) session.getAttribute(IN_SESSION);
        session.removeAttribute(IN_SESSION);
        return Optional.ofNullable(left);
    }

    @Override
    public String toString() {
        return "farewell to " + address;
    }
}
