package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.kernel.Money;

/**
 * How much a budget holder grants (T4).
 *
 * @param less why less than was asked; may be left out when it is all
 * @param overrun why the line may be overrun; may be left out when there is enough (T5)
 * @param exception why what was bought before is let through; may be left out when nothing was (T9)
 */
public record TomGrant(Money net, Money vat, String less, String overrun, String exception) implements Serializable {

    /** Of what nobody bought yet. */
    public TomGrant(Money net, Money vat, String less, String overrun) {
        this(net, vat, less, overrun, null);
    }

    @Override
    public String toString() {
        return "a grant";
    }
}
