package org.maatwerk.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.maatwerk.kernel.PersonId;

/**
 * What a personnel feed changed, or would change, and which lines are bad (X8).
 *
 * @param id null for a preview
 * @param receivedBy null when a machine delivered it
 * @param whole whether it names everybody, so that who is missing has left
 */
public record FeedReport(
        Long id,
        Instant receivedAt,
        PersonId receivedBy,
        boolean whole,
        PersonnelFeedState state,
        FeedCounts counts,
        List<FeedFinding> findings)
        implements Serializable {}
