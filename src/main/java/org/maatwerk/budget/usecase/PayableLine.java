package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;

/**
 * A part of an invoice that can be paid.
 *
 * @param key under which it is chosen
 * @param iban as people write it; null when nobody knows it
 * @param otherAccount whether the invoice names another account than was known when it was ordered
 * @param dueOn null when the invoice does not say
 */
public record PayableLine(
        String key,
        CaseNumber invoice,
        String supplier,
        String iban,
        boolean otherAccount,
        Money amount,
        LocalDate dueOn)
        implements Serializable {

    public boolean isPossible() {
        return iban != null;
    }
}
