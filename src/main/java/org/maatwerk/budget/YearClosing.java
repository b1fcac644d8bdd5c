package org.maatwerk.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** That the books of a year are closed (jaarafsluiting, T6): one budget holder proposes it, another approves. */
@Entity
@Table(name = "budget_closing")
public class YearClosing {

    @Id
    @Column(name = "budget_year")
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ClosingState state = ClosingState.PROPOSED;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private PersonId proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "approved_by")
    private PersonId approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected YearClosing() {}

    public YearClosing(int year, PersonId proposedBy, Instant proposedAt) {
        this.year = year;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    /** @throws Refused when it was approved before, or by who proposed it */
    public void approve(PersonId person, Instant at) {
        refuseUnlessProposed();
        Refused.when(isProposedBy(person), BudgetRefusal.SAME_PERSON_TWICE);
        state = ClosingState.UNDERWAY;
        approvedBy = person;
        approvedAt = at;
    }

    /** Nothing has happened yet: it can be taken back. */
    public void refuseUnlessProposed() {
        Refused.unless(state == ClosingState.PROPOSED, BudgetRefusal.CLOSING_IS_ELSEWHERE);
    }

    /** Its lines are being closed. */
    public void refuseUnlessApproved() {
        Refused.unless(state != ClosingState.PROPOSED, BudgetRefusal.CLOSING_IS_ELSEWHERE);
    }

    /** Its last line was closed. */
    public void finish(Instant at) {
        if (state == ClosingState.UNDERWAY) {
            state = ClosingState.CLOSED;
            closedAt = at;
        }
    }

    public boolean isProposedBy(PersonId person) {
        return proposedBy.equals(person);
    }

    public int year() {
        return year;
    }

    public ClosingState state() {
        return state;
    }

    public PersonId proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<PersonId> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
