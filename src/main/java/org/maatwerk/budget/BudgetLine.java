package org.maatwerk.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Money of one kind in one year (budgetlijn, T6). Whoever posts on it holds it locked; what stands on it is in the ledger. */
@Entity
@Table(name = "budget_line")
public class BudgetLine {

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

    protected BudgetLine() {}

    public BudgetLine(BudgetLineKey key) {
        this.year = key.year();
        this.nature = key.nature();
        this.scope = key.scope();
    }

    /** Known once it was added. */
    public long id() {
        return id;
    }

    public BudgetLineKey key() {
        return new BudgetLineKey(year, nature, scope);
    }
}
