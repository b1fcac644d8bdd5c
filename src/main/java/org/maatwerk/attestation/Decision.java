package org.maatwerk.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * What the occupational doctor decided in one look at the file (beslissing). Written once, never changed: a
 * reconsideration adds a second one (A5, A9).
 */
@Entity
@Table(name = "attestation_decision")
public class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    @Column(name = "assessment", nullable = false, updatable = false)
    private int assessment;

    @Column(name = "doctor", nullable = false, updatable = false)
    private PersonId doctor;

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private long consultation;

    @Column(name = "criteria_list_id", nullable = false, updatable = false)
    private long criteriaList;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, updatable = false)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "term", updatable = false)
    private Term term;

    @Column(name = "from_date", updatable = false)
    private LocalDate from;

    @Column(name = "until_date", updatable = false)
    private LocalDate until;

    @Column(name = "criterion", updatable = false)
    private Sealed criterion;

    @Column(name = "reasoning", nullable = false, updatable = false)
    private Sealed reasoning;

    @Column(name = "why_otherwise", updatable = false)
    private Sealed whyOtherwise;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    protected Decision() {}

    /** Sealed parts are set under {@link #place}. */
    public Decision(Consultation held, PersonId doctor, long criteriaList, Ruling ruling, Grounds grounds, Instant at) {
        this.caseNumber = held.caseNumber();
        this.assessment = held.assessment();
        this.doctor = doctor;
        this.consultation = held.id();
        this.criteriaList = criteriaList;
        this.outcome = ruling.outcome();
        this.term = ruling.term();
        this.from = ruling.from();
        this.until = ruling.until();
        this.criterion = grounds.criterion();
        this.reasoning = grounds.reasoning();
        this.whyOtherwise = grounds.whyOtherwise();
        this.decidedAt = at;
    }

    /** Where a sealed part belongs: {@code criterion}, {@code reasoning} or {@code why-otherwise}. */
    public static String place(int assessment, String part) {
        return "decision/" + assessment + "/" + part;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int assessment() {
        return assessment;
    }

    public PersonId doctor() {
        return doctor;
    }

    public long consultation() {
        return consultation;
    }

    /** The version of the list the criterion was taken from (X4). */
    public long criteriaList() {
        return criteriaList;
    }

    public Ruling ruling() {
        return new Ruling(outcome, term, from);
    }

    public Grounds grounds() {
        return new Grounds(criterion, reasoning, whyOtherwise);
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** The part that may never be read by others than doctors (D4), as it is stored. */
    public record Grounds(Sealed criterion, Sealed reasoning, Sealed whyOtherwise) {}
}
