package org.maatwerk.budget;

import static org.maatwerk.budget.InvoiceRefusal.INVOICE_DUE_TOO_EARLY;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NO_NUMBER;

import java.time.LocalDate;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;

/**
 * What is kept of an invoice, however it came in (factuurgegevens): nobody's name but the supplier's, and no words about
 * what was bought (D9).
 *
 * @param number as the supplier gave it
 * @param dueOn null when it does not say
 * @param order the number of an order of ours; null when it names none
 */
public record InvoiceContent(
        InvoiceKind kind,
        InvoiceSupplier supplier,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        OrderNumber order,
        InvoiceAmounts amounts) {

    private static final int LONGEST_NUMBER = 50;

    public InvoiceContent {
        number = Typed.clean(number);
    }

    /** @throws Refused at these fields when it has no number, or is due before it was made */
    public void refuseUnlessWhole(String numberField, String dueField) {
        Refused.unless(!number.isEmpty() && number.length() <= LONGEST_NUMBER, INVOICE_NO_NUMBER, numberField);
        Refused.unless(dueOn == null || !dueOn.isBefore(issuedOn), INVOICE_DUE_TOO_EARLY, dueField);
    }
}
