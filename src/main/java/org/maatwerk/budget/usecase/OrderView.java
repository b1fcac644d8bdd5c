package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.PartState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;

/**
 * An order as its supplier reads it, and what came of it: no name (D9, D10).
 *
 * @param iban null when it is not known
 * @param orderedBy the budget holder
 * @param cancelledOn null when it was not cancelled
 * @param bills invoices and credit notes on it, oldest first
 * @param reason why it was cancelled; null when it was not
 */
public record OrderView(
        OrderLine line,
        String enterpriseNumber,
        String iban,
        String what,
        Money net,
        Money vat,
        String orderedBy,
        LocalDate cancelledOn,
        String reason,
        List<Arrival> arrivals,
        List<Bill> bills)
        implements Serializable {

    @Override
    public String toString() {
        return "order " + line.number();
    }

    /** @param what null when it was not said */
    public record Arrival(LocalDate on, String what, boolean complete) implements Serializable {

        @Override
        public String toString() {
            return "arrival";
        }
    }

    /**
     * What of an invoice or credit note is on it.
     *
     * @param number as the supplier gave it
     */
    public record Bill(
            CaseNumber caseNumber, String number, InvoiceKind kind, LocalDate issuedOn, Money amount, PartState state)
            implements Serializable {}
}
