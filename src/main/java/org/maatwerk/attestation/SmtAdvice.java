package org.maatwerk.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.maatwerk.confidentiality.Sealed;

/**
 * The advice of the social-medical team (SMT-advies), every part sealed: which way it goes, the advice itself, an
 * optional minority note, and the conclusion that the staff member may read (D5).
 */
@Embeddable
public class SmtAdvice implements Serializable {

    @Column(name = "advised_outcome")
    private Sealed outcome;

    @Column(name = "advice")
    private Sealed text;

    @Column(name = "minority_note")
    private Sealed minorityNote;

    @Column(name = "conclusion")
    private Sealed conclusion;

    protected SmtAdvice() {}

    /** Sealed under {@link SmtRound#place} with parts outcome, advice, minority-note and conclusion. */
    public SmtAdvice(Sealed outcome, Sealed text, Sealed minorityNote, Sealed conclusion) {
        this.outcome = outcome;
        this.text = text;
        this.minorityNote = minorityNote;
        this.conclusion = conclusion;
    }

    public Sealed outcome() {
        return outcome;
    }

    public Sealed text() {
        return text;
    }

    /** Null when every member agrees. */
    public Sealed minorityNote() {
        return minorityNote;
    }

    /** The only part the staff member may read (D5). */
    public Sealed conclusion() {
        return conclusion;
    }
}
