package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.kernel.Money;

/**
 * What is filled in to ask for a measure (T1, T3).
 *
 * @param need what it is needed for at work
 */
public record TomForm(String need, BudgetNature nature, Money net, Money vat) implements Serializable {

    @Override
    public String toString() {
        return "a request";
    }
}
