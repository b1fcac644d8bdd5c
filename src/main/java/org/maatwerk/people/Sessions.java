package org.maatwerk.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;

/** Keeps sessions. */
public interface Sessions {

    void add(Session session);

    /** Those of the person that are odd, newest first, also when they are over. */
    List<Session> odd(PersonId person);

    Optional<Session> find(String id);

    /** Newest first, also those that are over. */
    List<Session> of(PersonId person);

    /** Those that came from this session of the provider. */
    List<Session> from(String providerSession);

    /**
     * Ends all that are not over, but one.
     *
     * @param butThis null for none
     */
    void endAll(String butThis, Instant at, SessionEnd why);

    void remove(Session session);
}
