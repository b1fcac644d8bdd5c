package org.maatwerk.budget;

import java.io.Serializable;

/** Which budget line: a calendar year × nature × scope (T6). */
public record BudgetLineKey(int year, BudgetNature nature, BudgetScope scope) implements Serializable {

    public BudgetLineKey of(int otherYear) {
        return new BudgetLineKey(otherYear, nature, scope);
    }

    @Override
    public String toString() {
        return year + "-" + nature + "-" + scope;
    }
}
