package org.maatwerk.shell.signin.openid;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.maatwerk.shell.LocalAddress;

/**
 * Somebody who went to the provider and is not back yet; good for one return.
 *
 * @param verifier what PKCE proves at the return
 * @param to the page that was asked for
 * @param again whether somebody who is signed in must prove once more who they are
 */
record Attempt(String state, String nonce, String verifier, String to, boolean again, Instant begun)
        implements Serializable {

    static final String IN_SESSION = Attempt.class.getName();

    private static final String AGAIN = "/shell/confirm-identity.xhtml?";
    private static final String SIGN_IN = "/shell/sign-in.xhtml?";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** How long they have been away. */
    Duration away(Instant now) {
        return Duration.between(begun, now);
    }

    /** Where to go when it went well. */
    String after() {
        return again && (to == null || to.isBlank()) ? AGAIN + "done=1" : LocalAddress.orHome(to);
    }

    /** Where to say that it did not; ends where a parameter can follow. */
    String page() {
        String page = again ? AGAIN : SIGN_IN;
        return to == null ? page : page + "to=" + URLEncoder.encode(to, StandardCharsets.UTF_8) + '&';
    }

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
