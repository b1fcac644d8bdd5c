package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.kernel.Money;

/**
 * What is filled in to ask for a measure (T1, T3).
 *
 * @param need what it is needed for at work
 * @param type a code of the table of types of measures
 * @param bought whether it was bought or ordered already (T9)
 */
public record TomForm(String need, String type, BudgetNature nature, Money net, Money vat, boolean bought)
        implements Serializable {

    private static final String ANY_TYPE = "OTHER";

    /** Of a type that says nothing, and not bought yet. */
    public TomForm(String need, BudgetNature nature, Money net, Money vat) {
        this(need, ANY_TYPE, nature, net, vat, false);
    }

    @Override
    public String toString() {
        return "a request";
    }
}
