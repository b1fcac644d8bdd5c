package org.maatwerk.coaching.usecase;

import java.time.LocalDate;
import org.maatwerk.budget.InvoiceForm;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.kernel.Money;

/**
 * An invoice as a job coach types it over. Who it is from follows from the order.
 *
 * @param iban may be empty
 * @param dueOn may be null
 */
public record CoachInvoiceForm(
        InvoiceKind kind,
        String order,
        String iban,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money net,
        Money vat) {

    InvoiceForm on(TomOrder chosen) {
        return new InvoiceForm(
                kind,
                chosen.supplier().name(),
                chosen.supplier().number().value(),
                iban,
                number,
                issuedOn,
                dueOn,
                order,
                net,
                vat);
    }

    @Override
    public String toString() {
        return "invoice";
    }
}
