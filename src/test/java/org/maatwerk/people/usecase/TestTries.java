package org.maatwerk.people.usecase;

import java.time.Clock;
import org.maatwerk.people.CountedTries;
import org.maatwerk.people.SignInTries;

/** Counts tries for tests of other rooms. */
public final class TestTries {

    private TestTries() {}

    public static CountedTries over(SignInTries tries, Clock clock) {
        CountTries counted = new CountTries();
        counted.tries = tries;
        counted.clock = clock;
        return counted;
    }
}
