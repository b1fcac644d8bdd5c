package org.maatwerk.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.maatwerk.kernel.Money;

/** What one act did to one account of one line (T6); gross. */
@Entity
@Table(name = "budget_entry")
public class LedgerEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "transaction_id", nullable = false, updatable = false)
    private long transaction;

    @Column(name = "line_id", nullable = false, updatable = false)
    private long line;

    @Enumerated(EnumType.STRING)
    @Column(name = "account", nullable = false, updatable = false)
    private LedgerAccount account;

    @Column(name = "amount", nullable = false, updatable = false)
    private Money amount;

    protected LedgerEntry() {}

    /** @param amount what comes to the account; negative for what leaves it */
    public LedgerEntry(long transaction, long line, LedgerAccount account, Money amount) {
        this.transaction = transaction;
        this.line = line;
        this.account = account;
        this.amount = amount;
    }

    public long transaction() {
        return transaction;
    }

    public long line() {
        return line;
    }

    public LedgerAccount account() {
        return account;
    }

    public Money amount() {
        return amount;
    }
}
