package org.maatwerk.shell.signin.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.maatwerk.people.KnownAccounts;
import org.maatwerk.shell.CurrentSession;
import org.maatwerk.shell.CurrentUser;

/**
 * Somebody who is signed in went to the provider to prove once more who they are. That the provider was told to ask is
 * not enough: whoever sits there could change the question on its way. What counts is when it says that it asked.
 */
@ApplicationScoped
class OnceMore {

    /** The provider counts in whole seconds. */
    private static final Duration ROUNDING = Duration.ofSeconds(1);

    @Inject
    KnownAccounts accounts;

    @Inject
    StrengthSetting strength;

    @Inject
    Welcome welcome;

    @Inject
    CurrentUser user;

    @Inject
    CurrentSession session;

    /**
     * Notes that they proved it, and in which roles they are now.
     *
     * @param away how long they have been away from here
     * @return what is wrong; empty when nothing is
     */
    Optional<Trouble> take(Claims claims, Duration away, HttpServletRequest request) {
        if (!user.isSignedIn()) {
            return Optional.of(Trouble.EXPIRED);
        }
        if (!isWhoeverIsSignedIn(claims)) {
            return Optional.of(Trouble.SOMEBODY_ELSE);
        }
        if (!isAskedNow(claims, away)) {
            return Optional.of(Trouble.NOT_FRESH);
        }
        if (!strength.isMetBy(claims.strength())) {
            return Optional.of(Trouble.TOO_WEAK);
        }
        welcome.takeRoles(user.id(), claims);
        welcome.remember(user.id(), claims, request);
        session.prove(request, claims.age());
        return Optional.empty();
    }

    private boolean isWhoeverIsSignedIn(Claims claims) {
        return accounts.personOf(claims.account(), claims.email())
                        .filter(person -> person.id().equals(user.id()))
                        .isPresent()
                && accounts.bind(user.id(), claims.account());
    }

    static boolean isAskedNow(Claims claims, Duration away) {
        return claims.age() != null && claims.age().compareTo(away.plus(ROUNDING)) <= 0;
    }
}
