package org.maatwerk.shell.signin.openid;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** When the provider was last asked about somebody, and with what it can be asked again; in the memory of a session. */
final class Asked implements Serializable {

    static final String IN_SESSION = Asked.class.getName();

    private static final long serialVersionUID = 1;

    private final String account;
    private String refreshToken;
    private Instant at;

    private Asked(String account, String refreshToken, Instant at) {
        this.account = account;
        this.refreshToken = refreshToken;
        this.at = at;
    }

    /** @return null when the provider gives nothing to ask again with */
    static Asked of(Claims claims, Instant at) {
        return claims.refreshToken() == null ? null : new Asked(claims.account(), claims.refreshToken(), at);
    }

    /** Says so once: of several requests at the same moment one asks. */
    synchronized boolean isDue(Instant now, Duration every) {
        boolean due = !every.isZero() && !now.isBefore(at.plus(every));
        if (due) {
            at = now;
        }
        return due;
    }

    boolean isAbout(Claims claims) {
        return account.equals(claims.account());
    }

    synchronized String refreshToken() {
        return refreshToken;
    }

    /** A provider may give a new one each time, after which the old one is dead. */
    synchronized void next(Claims claims) {
        refreshToken = claims.refreshToken() == null ? refreshToken : claims.refreshToken();
    }
}
