package org.maatwerk.shell.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.maatwerk.confidentiality.Signatures;
import org.maatwerk.people.CountedTries;

/** After a few wrong passwords in a row an account waits a little, whichever node was asked. */
@ApplicationScoped
class Throttle {

    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMinutes(2);

    @Inject
    CountedTries tries;

    @Inject
    Signatures signatures;

    @Inject
    SignInTrail trail;

    /** Asked before every password; from then on this one counts, until it was right. */
    boolean mustWait(String account) {
        tries.forgetOld();
        long one = tries.begin(key(account));
        boolean mustWait = tries.inARow(key(account), PAUSE) > TRIES;
        if (mustWait) {
            tries.takeBack(one);
            trail.mustWait();
        }
        return mustWait;
    }

    void failed(String account) {
        trail.wasRefused(tries.inARow(key(account), PAUSE));
    }

    void succeeded(String account) {
        tries.forget(key(account));
    }

    /**
     * The same for the same account, on every node, and of no use to who finds it in a dump: it is a digest of a
     * signature, and the key for that is not in the database (D-4).
     */
    private String key(String account) {
        String signed = "sign-in " + account.strip().toLowerCase(Locale.ROOT);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(signatures.sign(signed.getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
