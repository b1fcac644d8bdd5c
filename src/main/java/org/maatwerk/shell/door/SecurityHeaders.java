package org.maatwerk.shell.door;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers that keep a page to itself: nothing from elsewhere, nothing inline, no frame, no cache, no referrer. */
public class SecurityHeaders extends HttpFilter {

    @Inject
    @ConfigProperty(name = "maatwerk.openid.issuer")
    transient Optional<String> issuer;

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", policy());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        // the address of a file of the look carries its version, so browsers may keep it
        boolean look = request.getRequestURI().startsWith(request.getContextPath() + "/resources/");
        if (look && !request.getRequestURI().endsWith(".woff2")) {
            response.setCharacterEncoding("UTF-8");
        }
        response.setHeader("Cache-Control", look ? "public, max-age=31536000, immutable" : "no-store");
        chain.doFilter(request, response);
    }

    /** Sign-out is a form that ends at the provider (X9), and browsers follow this policy there. */
    private String policy() {
        return issuer.map(URI::create)
                .map(address -> POLICY.replace(
                        "form-action 'self'",
                        "form-action 'self' " + address.getScheme() + "://" + address.getAuthority()))
                .orElse(POLICY);
    }
}
