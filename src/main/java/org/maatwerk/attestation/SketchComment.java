package org.maatwerk.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** What staff member or expert said about a version of the sketch (opmerking), sealed (D-4). */
@Entity
@Table(name = "sketch_comment")
public class SketchComment {

    /** The most characters a comment may have. */
    public static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;

    @Column(name = "sketch_number")
    private int sketchNumber;

    private PersonId author;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "comment_text")
    private Sealed text;

    protected SketchComment() {}

    public SketchComment(
            CaseNumber caseNumber, int number, int sketchNumber, PersonId author, Instant at, Sealed text) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.sketchNumber = sketchNumber;
        this.author = author;
        this.writtenAt = at;
        this.text = text;
    }

    /** Where in the file the sealed text of comment so many belongs. */
    public static String place(int number) {
        return "sketch-comment/" + number;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int number() {
        return number;
    }

    /** The version of the sketch it is about. */
    public int sketchNumber() {
        return sketchNumber;
    }

    public PersonId author() {
        return author;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Sealed text() {
        return text;
    }
}
