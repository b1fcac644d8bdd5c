package org.maatwerk.audit;

import java.time.Instant;
import java.util.List;
import org.maatwerk.kernel.PersonId;

/** The log of who opened what: one can add to it and read it, nothing else. */
public interface AccessLog {

    /**
     * Called when an act begins in a transaction, before anything else of ours: what it notes is then chained just
     * before the commit, in the same transaction.
     */
    void standReady();

    /** Adds it to the chain at the end of this transaction, so that it is there when the act is, and only then. */
    void add(NotedAccess access);

    /** Everything that was opened of this person's files, newest first. */
    List<AccessLogEntry> about(PersonId subject);

    /** What answers the question, in its order, one page of it. */
    List<AccessLogEntry> find(LogQuery query);

    /** How many entries answer the question. */
    long count(LogQuery query);

    /** Everything in the period, oldest first. */
    List<AccessLogEntry> between(Instant from, Instant until);
}
