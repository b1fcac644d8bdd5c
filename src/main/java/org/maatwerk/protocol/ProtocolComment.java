package org.maatwerk.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** What one of the four said about a version (opmerking), and for whom it is; sealed (P4). */
@Entity
@Table(name = "protocol_comment")
public class ProtocolComment {

    /** The most characters a comment may have. */
    public static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    /** The version it was said about. */
    @Column(name = "version_number", nullable = false, updatable = false)
    private int version;

    @Column(name = "author", nullable = false, updatable = false)
    private PersonId author;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience", nullable = false, updatable = false)
    private CommentAudience audience;

    @Column(name = "comment_text", nullable = false, updatable = false)
    private Sealed text;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected ProtocolComment() {}

    public ProtocolComment(
            CaseNumber caseNumber,
            int number,
            int version,
            PersonId author,
            CommentAudience audience,
            Sealed text,
            Instant writtenAt) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.version = version;
        this.author = author;
        this.audience = audience;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    /** Where the text of comment so many is sealed. */
    public static String place(int number) {
        return "protocol/comment/" + number;
    }

    /** Whether it is for this person, who has a part in the protocol. @param leader who leads the conversation */
    public boolean isFor(PersonId reader, PersonId leader) {
        return audience == CommentAudience.ALL_FOUR || reader.equals(author) || reader.equals(leader);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int number() {
        return number;
    }

    public int version() {
        return version;
    }

    public PersonId author() {
        return author;
    }

    public CommentAudience audience() {
        return audience;
    }

    public Sealed text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
