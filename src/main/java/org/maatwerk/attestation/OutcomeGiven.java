package org.maatwerk.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** The outcome of a file with its term (D6); never the criterion or the reasoning, which are kept apart and sealed. */
@Embeddable
public class OutcomeGiven implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "reconsiderable_until")
    private LocalDate reconsiderableUntil;

    protected OutcomeGiven() {}

    static OutcomeGiven recognised(LocalDate from, LocalDate until, LocalDate on) {
        OutcomeGiven given = new OutcomeGiven();
        given.outcome = Outcome.RECOGNISED;
        given.from = from;
        given.until = until;
        given.decidedOn = on;
        return given;
    }

    static OutcomeGiven notRecognised(LocalDate on, LocalDate reconsiderableUntil) {
        OutcomeGiven given = new OutcomeGiven();
        given.outcome = Outcome.NOT_RECOGNISED;
        given.decidedOn = on;
        given.reconsiderableUntil = reconsiderableUntil;
        return given;
    }

    public Outcome outcome() {
        return outcome;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day; null when indefinite, or not recognised. */
    public LocalDate until() {
        return until;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Null when recognised, or when a reconsideration was done before (A9). */
    public LocalDate reconsiderableUntil() {
        return reconsiderableUntil;
    }
}
