package org.maatwerk.shell.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.maatwerk.shell.Refusals;

/**
 * Refuses a post that comes from a page elsewhere (cross-site request forgery), by what the browser says of its
 * origin: every browser that we know says something. Who says nothing is refused too. The session cookie is SameSite
 * as well; this is the second lock.
 */
public class OwnPostsOnly extends HttpFilter {

    /** Where the provider itself posts, which has no page. */
    public static final String OF_THE_PROVIDER = "/provider-sign-out";

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (HARMLESS.contains(request.getMethod()) || isOwn(request) || isTheProviders(request)) {
            chain.doFilter(request, response);
        } else {
            Refusals.noted("a post from elsewhere", request);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** It says by a signature who it is, and no session of a browser counts there. */
    private static boolean isTheProviders(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && OF_THE_PROVIDER.equals(request.getServletPath());
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site) || "none".equals(site);
        }
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin != null && host != null && host.equalsIgnoreCase(authority(origin));
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
