package org.maatwerk.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Whoever signs in gets a session of a new name: one that somebody else may have prepared never becomes theirs. */
public final class FreshSession {

    private FreshSession() {}

    /** @throws IllegalStateException when the server left the session its old name */
    public static HttpSession of(HttpServletRequest request) {
        HttpSession session = request.getSession();
        String former = session.getId();
        if (request.changeSessionId().equals(former)) {
            throw new IllegalStateException("the session kept its name");
        }
        return session;
    }
}
