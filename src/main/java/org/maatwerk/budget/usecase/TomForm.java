package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.TomTerm;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.Money;

/**
 * What is filled in to ask for a measure (T1, T3).
 *
 * @param need what it is needed for at work
 * @param type a code of the table of types of measures
 * @param bought whether it was bought or ordered already (T9)
 * @param years for how many years it is asked; the price is per year (T7)
 * @param hours how large a package of hours is; null for everything else (T13)
 */
public record TomForm(
        String need, String type, BudgetNature nature, Money net, Money vat, boolean bought, int years, Hours hours)
        implements Serializable {

    private static final String ANY_TYPE = "OTHER";

    /** Of a type that says nothing, and not bought yet. */
    public TomForm(String need, BudgetNature nature, Money net, Money vat) {
        this(need, ANY_TYPE, nature, net, vat, false);
    }

    /** Asked once. */
    public TomForm(String need, String type, BudgetNature nature, Money net, Money vat, boolean bought) {
        this(need, type, nature, net, vat, bought, TomTerm.ONCE);
    }

    /** For a thing. */
    public TomForm(String need, String type, BudgetNature nature, Money net, Money vat, boolean bought, int years) {
        this(need, type, nature, net, vat, bought, years, null);
    }

    @Override
    public String toString() {
        return "a request";
    }
}
