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

/** What becomes of one account of one line when its year is closed (deel van een jaarafsluiting, T6). */
@Entity
@Table(name = "budget_closing_part")
public class ClosingPart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "budget_year", nullable = false, updatable = false)
    private int year;

    @Column(name = "line_id", nullable = false, updatable = false)
    private long line;

    @Enumerated(EnumType.STRING)
    @Column(name = "account", nullable = false, updatable = false)
    private LedgerAccount account;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, updatable = false)
    private ClosingOutcome outcome;

    @Column(name = "amount")
    private Money amount;

    @Column(name = "done_at")
    private Instant doneAt;

    protected ClosingPart() {}

    /** @param line of the year that is closed */
    public ClosingPart(BudgetLine line, LedgerAccount account, ClosingOutcome outcome) {
        this.year = line.key().year();
        this.line = line.id();
        this.account = account;
        this.outcome = outcome;
    }

    /** @param stood what stood on the account at that moment */
    public void done(Money stood, Instant at) {
        if (!isDone()) {
            amount = stood;
            doneAt = at;
        }
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public int year() {
        return year;
    }

    public long line() {
        return line;
    }

    public LedgerAccount account() {
        return account;
    }

    public ClosingOutcome outcome() {
        return outcome;
    }

    /** Empty while it is not done. */
    public Optional<Money> amount() {
        return Optional.ofNullable(amount);
    }

    /** The act that does it; empty when nothing moves. */
    public Optional<LedgerAct> act() {
        return switch (outcome) {
            case STAY -> Optional.empty();
            case LAPSE -> Optional.of(LedgerAct.LAPSE);
            case CARRY -> Optional.of(
                    switch (account) {
                        case RESERVED -> LedgerAct.CARRY_OVER_RESERVED;
                        case COMMITTED -> LedgerAct.CARRY_OVER_COMMITTED;
                        default -> LedgerAct.CARRY_OVER_FREE;
                    });
        };
    }
}
