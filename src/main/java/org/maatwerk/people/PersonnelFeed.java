package org.maatwerk.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * One delivery of personnel data (personeelslevering) and what became of it (X8). The file itself is kept only while
 * it is held.
 */
@Entity
@Table(name = "people_feed")
public class PersonnelFeed {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private PersonId receivedBy;

    @Column(name = "whole_file")
    private boolean whole;

    @Enumerated(EnumType.STRING)
    private PersonnelFeedState state;

    @Embedded
    private FeedCounts counts;

    @ElementCollection
    @CollectionTable(name = "people_feed_finding", joinColumns = @JoinColumn(name = "feed_id"))
    @OrderBy("line")
    private List<FeedFinding> findings;

    @Lob
    private byte[] content;

    /** Null when a person handed the file over. */
    @Column(name = "file_name")
    private String fileName;

    /** Why it could not be read; null when it could. */
    @Enumerated(EnumType.STRING)
    private PeopleRefusal refusal;

    @Version
    private long version;

    protected PersonnelFeed() {}

    private PersonnelFeed(
            Instant receivedAt, PersonId receivedBy, boolean whole, PersonnelFeedState state, byte[] content) {
        this.receivedAt = receivedAt;
        this.receivedBy = receivedBy;
        this.whole = whole;
        this.state = state;
        this.content = content;
    }

    /** A delivery that is taken at once. */
    public static PersonnelFeed taken(Instant at, PersonId by, boolean whole) {
        return new PersonnelFeed(at, by, whole, PersonnelFeedState.TAKEN, null);
    }

    /** A delivery that waits for a person's confirmation. */
    public static PersonnelFeed held(Instant at, PersonId by, boolean whole, byte[] content) {
        return new PersonnelFeed(at, by, whole, PersonnelFeedState.HELD, content.clone());
    }

    /** A delivery that could not be read. */
    public static PersonnelFeed refused(Instant at, String fileName, PeopleRefusal why) {
        PersonnelFeed feed = new PersonnelFeed(at, null, false, PersonnelFeedState.REFUSED, null);
        feed.refusal = why;
        return feed.from(fileName).finding(FeedCounts.NONE, List.of());
    }

    /** Notes from which file of the folder it came. */
    public PersonnelFeed from(String file) {
        this.fileName = file;
        return this;
    }

    /** Notes what the delivery changes, or would change. */
    public PersonnelFeed finding(FeedCounts counts, List<FeedFinding> findings) {
        this.counts = counts;
        this.findings = new ArrayList<>(findings);
        return this;
    }

    /**
     * Lets the file go on its way after all, and forgets it here.
     *
     * @throws Refused when it was not held (any more)
     */
    public byte[] confirm() {
        return leaveHold(PersonnelFeedState.TAKEN);
    }

    /** @throws Refused when it was not held (any more) */
    public void discard() {
        leaveHold(PersonnelFeedState.DISCARDED);
    }

    private byte[] leaveHold(PersonnelFeedState next) {
        Refused.unless(state == PersonnelFeedState.HELD, PeopleRefusal.FEED_NOT_HELD);
        byte[] held = content;
        state = next;
        content = null;
        return held;
    }

    public boolean isWhole() {
        return whole;
    }

    public FeedReport report() {
        return new FeedReport(
                id,
                receivedAt,
                new FeedSource(receivedBy, fileName),
                whole,
                state,
                counts,
                List.copyOf(findings),
                refusal);
    }
}
