package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * Time in which a request waits for an explanation (pauze): a budget holder asks something, one person answers, and the
 * clock of the request stands still meanwhile (X2). Question and answer are sealed: neither is for everybody.
 */
@Entity
@Table(name = "budget_tom_pause")
public class TomPause {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "request", nullable = false, updatable = false)
    private CaseNumber request;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason", nullable = false, updatable = false)
    private PauseReason reason;

    @Column(name = "question", nullable = false, updatable = false)
    private Sealed question;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private PersonId askedBy;

    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @Column(name = "owner", nullable = false, updatable = false)
    private PersonId owner;

    @Column(name = "explanation")
    private Sealed explanation;

    @Column(name = "explained_by")
    private PersonId explainedBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected TomPause() {}

    /**
     * @param number the how manieth of the request it is, from one on
     * @param owner who has to explain
     * @param question sealed at {@link #question(int)}
     */
    public TomPause(CaseNumber request, int number, PersonId owner, PauseReason reason, Sealed question) {
        this.request = request;
        this.number = number;
        this.owner = owner;
        this.reason = reason;
        this.question = question;
    }

    public TomPaused begin(PersonId holder, PersonId subject, LocalDate on) {
        askedBy = holder;
        askedOn = on;
        return new TomPaused(request, number, subject, owner);
    }

    /**
     * It is explained.
     *
     * @param words sealed at {@link #explanation(int)}
     * @param days how many calendar days the clock stood still
     */
    public TomPauseEnded explain(PersonId by, Sealed words, LocalDate on, long days) {
        refuseUnlessOpen();
        explanation = words;
        explainedBy = by;
        endedOn = on;
        return new TomPauseEnded(request, number, days, askedBy);
    }

    /**
     * An answer to the request was given without it.
     *
     * @param days how many calendar days the clock stood still
     */
    public TomPauseEnded drop(LocalDate on, long days) {
        refuseUnlessOpen();
        endedOn = on;
        return new TomPauseEnded(request, number, days, null);
    }

    private void refuseUnlessOpen() {
        Refused.unless(isOpen(), REQUEST_IS_ELSEWHERE);
    }

    /** Where a question is sealed. */
    public static String question(int number) {
        return "budget/tom-request/question/" + number;
    }

    /** Where it is sealed what was answered to it. */
    public static String explanation(int number) {
        return "budget/tom-request/explanation/" + number;
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    public CaseNumber request() {
        return request;
    }

    public int number() {
        return number;
    }

    public PauseReason reason() {
        return reason;
    }

    public Sealed question() {
        return question;
    }

    public PersonId askedBy() {
        return askedBy;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** Who has to explain. */
    public PersonId owner() {
        return owner;
    }

    /** Null while it is open, and when the request was answered without it. */
    public Sealed explanation() {
        return explanation;
    }

    /** Null as {@link #explanation} is. */
    public PersonId explainedBy() {
        return explainedBy;
    }

    /** Null while it is open. */
    public LocalDate endedOn() {
        return endedOn;
    }
}
