package org.maatwerk.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.eclipse.microprofile.config.Config;

/**
 * Who may read the numbers: whoever shows the token of the setting {@code maatwerk.operations.token}; without such a
 * setting only who sits on this machine itself, not behind a proxy.
 */
@ApplicationScoped
class OperatorsOnly {

    @Inject
    Config settings;

    boolean mayRead(HttpServletRequest request) {
        return settings.getOptionalValue("maatwerk.operations.token", String.class)
                .map(token -> same("Bearer " + token, request.getHeader("Authorization")))
                .orElseGet(() -> isOnThisMachine(request));
    }

    private static boolean same(String expected, String shown) {
        return shown != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isOnThisMachine(HttpServletRequest request) {
        if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) {
            return false;
        }
        try {
            // An address, never a name: nothing is looked up.
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
