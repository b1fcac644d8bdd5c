package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.kernel.Money;

/**
 * What is filled in to order something.
 *
 * @param enterpriseNumber as people write it
 * @param iban as people write it; may be left out
 * @param what is ordered, without a name
 * @param year for which it is (T7), or {@link OrderYears#ANY}
 */
public record OrderForm(
        String supplier, String enterpriseNumber, String iban, String what, Money net, Money vat, int year)
        implements Serializable {

    /** For the first year in which something may be ordered. */
    public OrderForm(String supplier, String enterpriseNumber, String iban, String what, Money net, Money vat) {
        this(supplier, enterpriseNumber, iban, what, net, vat, OrderYears.ANY);
    }

    @Override
    public String toString() {
        return "an order";
    }
}
