package org.maatwerk.audit;

import java.time.Instant;
import java.util.List;
import org.maatwerk.kernel.PersonId;

/** The log of who opened what: one can add to it and read it, nothing else. */
public interface AccessLog {

    void add(AccessLogEntry entry);

    /** What others than the subject opened of this person's files since then, newest first, at most so many. */
    List<AccessLogEntry> openedByOthers(PersonId subject, Instant since, int atMost);
}
