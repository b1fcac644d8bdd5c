package org.maatwerk.shell.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers that keep a page to itself: nothing from elsewhere, nothing inline, no frame, no cache, no referrer. */
@ApplicationScoped
public class HouseHeaders {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    @ConfigProperty(name = "maatwerk.openid.issuer")
    Optional<String> issuer;

    public void on(HttpServletRequest request, HttpServletResponse response) {
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
        response.setHeader("Cache-Control", "no-store");
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
