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
import org.maatwerk.kernel.PersonId;

/** One act in the ledger (boeking, T6): never changed, never taken away; its entries add up to zero. */
@Entity
@Table(name = "budget_transaction")
public class LedgerTransaction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "act", nullable = false, updatable = false)
    private LedgerAct act;

    @Column(name = "occasion", nullable = false, updatable = false)
    private String occasion;

    @Column(name = "posted_by", nullable = false, updatable = false)
    private PersonId postedBy;

    @Column(name = "posted_at", nullable = false, updatable = false)
    private Instant postedAt;

    protected LedgerTransaction() {}

    /** @param occasion what it is for; the same occasion is posted once, whatever is tried again */
    public LedgerTransaction(LedgerAct act, String occasion, PersonId postedBy, Instant postedAt) {
        this.act = act;
        this.occasion = occasion;
        this.postedBy = postedBy;
        this.postedAt = postedAt;
    }

    /** Known once it was added. */
    public long id() {
        return id;
    }

    public LedgerAct act() {
        return act;
    }

    public String occasion() {
        return occasion;
    }

    public PersonId postedBy() {
        return postedBy;
    }

    public Instant postedAt() {
        return postedAt;
    }
}
