package org.maatwerk.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a personnel feed changed, or would change, and which lines are bad (X8).
 *
 * @param id null for a preview
 * @param source null for a preview
 * @param whole whether it names everybody, so that who is missing has left
 * @param refusal why the file could not be read; null when it could
 */
public record FeedReport(
        Long id,
        Instant receivedAt,
        FeedSource source,
        boolean whole,
        PersonnelFeedState state,
        FeedCounts counts,
        List<FeedFinding> findings,
        PeopleRefusal refusal)
        implements Serializable {}
