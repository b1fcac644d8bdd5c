package org.maatwerk.shell.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.maatwerk.people.AccountReleased;
import org.maatwerk.people.SessionsEnded;
import org.maatwerk.people.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the log says of sign-ins, for whoever watches over an installation: who came in, by the number of the person,
 * and that somebody did not. What was typed is never in it, nor whether such an account exists.
 */
@ApplicationScoped
class SignInTrail {

    private static final Logger LOG = LoggerFactory.getLogger(SignInTrail.class);

    @Inject
    SignInMode mode;

    void cameIn(@Observes SignedIn fact) {
        LOG.info("signed in: person {}, {}", fact.person(), way());
    }

    /** Once it is done for good. */
    void wereEnded(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionsEnded fact) {
        LOG.warn(
                "sessions ended by an administrator: of {}, by person {}",
                fact.person() == null ? "everybody" : "person " + fact.person(),
                fact.by());
    }

    void wasReleased(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountReleased fact) {
        LOG.warn("the account of person {} was released by person {}", fact.person(), fact.by());
    }

    void wasRefused(int inARow) {
        LOG.info("sign-in refused: the password or the account is wrong, {} in a row, {}", inARow, way());
    }

    void mustWait() {
        LOG.warn("sign-in refused: too many tries in a row, {}", way());
    }

    private String way() {
        return mode.isOpenId() ? "with the provider" : "with a demo account";
    }
}
