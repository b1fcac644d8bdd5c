package org.maatwerk.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was refused stands in the log, for whoever watches over an installation: why, where, and the number
 * of the person when there is one. Never what was sent, nor what stands behind the question mark.
 */
public final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private static final int LONGEST = 200;

    private Refusals() {}

    /** Somebody tried what nobody does by accident. */
    public static void noted(String why, HttpServletRequest request) {
        LOG.warn("refused: {}, at {}, of {}", why, where(request), who(request));
    }

    /** Somebody asked for what is not there, or not theirs; the two are not told apart here either. */
    public static void nothingThere(HttpServletRequest request) {
        LOG.info("refused: nothing there, at {}, of {}", where(request), who(request));
    }

    private static String where(HttpServletRequest request) {
        String path = String.valueOf(request.getServletPath());
        return path.substring(0, Math.min(path.length(), LONGEST));
    }

    private static String who(HttpServletRequest request) {
        Principal person = request.getUserPrincipal();
        return person == null ? "a stranger" : "person " + person.getName();
    }
}
