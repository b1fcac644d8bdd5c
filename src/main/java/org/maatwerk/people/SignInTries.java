package org.maatwerk.people;

import java.time.Instant;
import java.util.List;

/** Keeps tries to sign in, for all nodes. */
public interface SignInTries {

    void add(SignInTry one);

    /** Newest first. */
    List<SignInTry> of(String account);

    void remove(long id);

    void removeAll(String account);

    void removeBefore(Instant at);
}
