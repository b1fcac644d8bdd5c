package org.maatwerk.people;

import java.time.Duration;

/**
 * Counts tries to sign in, over all nodes. A try is counted before its password is looked at, so that a hundred at the
 * same moment are no way around.
 */
public interface CountedTries {

    /**
     * Counts one.
     *
     * @param account a digest of it
     * @return to take it back with
     */
    long begin(String account);

    /** Of all accounts, what is long ago. */
    void forgetOld();

    /** How many follow each other until now, none of them further than this from the next. */
    int inARow(String account, Duration pause);

    /** This one was not let through to a password: it does not count. */
    void takeBack(long number);

    /** Somebody came in with this account. */
    void forget(String account);
}
