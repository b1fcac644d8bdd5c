package org.maatwerk.shell;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** What the one who looks typed and did not send yet; whoever keeps it provides this. */
public interface Drafts {

    /** Keeps what stands in the form now. */
    void keep(String stem, CaseNumber caseNumber, Map<String, String> fields);

    Optional<Earlier> find(String stem, CaseNumber caseNumber);

    /** Throws it away: it was sent, or is no longer wanted. */
    void forget(String stem, CaseNumber caseNumber);

    /** What was typed, by field, and when it was kept. */
    record Earlier(Map<String, String> fields, Instant savedAt) implements Serializable {}
}
