package org.maatwerk.confidentiality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Where emergencies are kept. */
public interface Emergencies {

    void add(Emergency emergency);

    Optional<Emergency> find(long id);

    /** The one that goes on: begun by this person, and not ended at that moment. */
    Optional<Emergency> openOf(PersonId opener, CaseNumber file, Instant now);

    /** What waits for a review first, then the newest. */
    List<Emergency> latest(int atMost);
}
