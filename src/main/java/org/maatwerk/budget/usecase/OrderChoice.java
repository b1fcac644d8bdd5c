package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.kernel.Money;

/**
 * An order on which an invoice may be put; no name (D9). Gross.
 *
 * @param supplierNumber as it is compared
 * @param left of what was committed, not invoiced yet
 * @param paid and not given back
 */
public record OrderChoice(
        OrderNumber number, String organisation, String supplier, String supplierNumber, Money left, Money paid)
        implements Serializable {

    /** Whether it is for another supplier than this one. */
    public boolean isForAnother(String number) {
        return !supplierNumber.equals(number);
    }
}
