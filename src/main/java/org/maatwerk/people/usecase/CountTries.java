package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.maatwerk.people.CountedTries;
import org.maatwerk.people.SignInTries;
import org.maatwerk.people.SignInTry;

/**
 * Counts tries to sign in where every node sees them. Each is a row of its own: two nodes never wait for each other, and
 * none is lost.
 */
@ApplicationScoped
@Transactional
public class CountTries implements CountedTries {

    /** After this a try is of no use to anybody. */
    static final Duration KEPT = Duration.ofMinutes(30);

    @Inject
    SignInTries tries;

    @Inject
    Clock clock;

    @Override
    public long begin(String account) {
        SignInTry one = new SignInTry(account, clock.instant());
        tries.add(one);
        return one.id();
    }

    @Override
    public void forgetOld() {
        tries.removeBefore(clock.instant().minus(KEPT));
    }

    @Override
    public int inARow(String account, Duration pause) {
        return SignInTry.inARow(tries.of(account), pause, clock.instant());
    }

    @Override
    public void takeBack(long number) {
        tries.remove(number);
    }

    @Override
    public void forget(String account) {
        tries.removeAll(account);
    }
}
