package org.maatwerk.shell.signin.openid;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who went to the provider and is not back yet; good for one return.
 *
 * @param verifier what PKCE proves at the return
 * @param to the page that was asked for
 */
record Attempt(String state, String nonce, String verifier, String to, Instant begun) implements Serializable {

    static final String IN_SESSION = Attempt.class.getName();

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    boolean isAnsweredBy(String shownState, Instant now) {
        return isTheState(shownState) && now.isBefore(begun.plus(PATIENCE));
    }

    /** In a time that does not tell how much of it was right. */
    private boolean isTheState(String shown) {
        return shown != null
                && MessageDigest.isEqual(
                        state.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
