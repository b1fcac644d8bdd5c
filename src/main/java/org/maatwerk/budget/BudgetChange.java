package org.maatwerk.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** That a line gets more or less to spend (budgetwijziging): one budget holder proposes, another decides (T5, T6). */
@Entity
@Table(name = "budget_change")
public class BudgetChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "budget_year", nullable = false, updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "nature", nullable = false, updatable = false)
    private BudgetNature nature;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope", nullable = false, updatable = false)
    private BudgetScope scope;

    @Column(name = "amount", nullable = false, updatable = false)
    private Money amount;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ChangeState state = ChangeState.PROPOSED;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private PersonId proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "decided_by")
    private PersonId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected BudgetChange() {}

    /**
     * @param amount gross; negative to lower the budget
     * @throws Refused when it changes nothing
     */
    public BudgetChange(BudgetLineKey line, Money amount, String reason, PersonId proposedBy, Instant proposedAt) {
        Refused.unless(!amount.isZero(), BudgetRefusal.NO_AMOUNT, "amount");
        this.year = line.year();
        this.nature = line.nature();
        this.scope = line.scope();
        this.amount = amount;
        this.reason = reason;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    /** @throws Refused when it was decided before, or by who proposed it */
    public void approve(PersonId person, Instant at) {
        decide(ChangeState.APPROVED, person, at);
    }

    /** Who proposed it may decline it too: that takes it back. */
    public void decline(PersonId person, Instant at) {
        decide(ChangeState.DECLINED, person, at);
    }

    private void decide(ChangeState outcome, PersonId person, Instant at) {
        Refused.unless(state == ChangeState.PROPOSED, BudgetRefusal.CHANGE_IS_DECIDED);
        Refused.when(outcome == ChangeState.APPROVED && isProposedBy(person), BudgetRefusal.SAME_PERSON_TWICE);
        state = outcome;
        decidedBy = person;
        decidedAt = at;
    }

    public boolean isProposedBy(PersonId person) {
        return proposedBy.equals(person);
    }

    /** Known once it was added. */
    public long id() {
        return id;
    }

    public BudgetLineKey line() {
        return new BudgetLineKey(year, nature, scope);
    }

    public Money amount() {
        return amount;
    }

    public String reason() {
        return reason;
    }

    public ChangeState state() {
        return state;
    }

    public PersonId proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<PersonId> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
