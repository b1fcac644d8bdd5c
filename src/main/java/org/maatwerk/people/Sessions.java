package org.maatwerk.people;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;

/** Keeps sessions. */
public interface Sessions {

    void add(Session session);

    Optional<Session> find(String id);

    /** Newest first, also those that are over. */
    List<Session> of(PersonId person);

    void remove(Session session);
}
