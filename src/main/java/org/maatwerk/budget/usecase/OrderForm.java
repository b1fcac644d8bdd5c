package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.kernel.Money;

/**
 * What is filled in to order something.
 *
 * @param enterpriseNumber as people write it
 * @param iban as people write it; may be left out
 * @param what is ordered, without a name
 */
public record OrderForm(String supplier, String enterpriseNumber, String iban, String what, Money net, Money vat)
        implements Serializable {

    @Override
    public String toString() {
        return "an order";
    }
}
