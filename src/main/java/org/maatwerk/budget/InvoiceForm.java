package org.maatwerk.budget;

import java.time.LocalDate;
import org.maatwerk.kernel.Money;

/**
 * An invoice as somebody types it over (overgetypte factuur).
 *
 * @param supplierNumber of the enterprise, or the VAT number
 * @param iban may be empty
 * @param dueOn may be null
 * @param order the number of an order; may be empty
 */
public record InvoiceForm(
        InvoiceKind kind,
        String supplier,
        String supplierNumber,
        String iban,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        String order,
        Money net,
        Money vat) {

    @Override
    public String toString() {
        return "invoice";
    }
}
