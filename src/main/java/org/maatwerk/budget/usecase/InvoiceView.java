package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoiceSource;
import org.maatwerk.budget.InvoiceState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;

/**
 * An invoice for a budget holder: what was read from it, and nothing else of the file (D9).
 *
 * @param iban as people write it; null when none that is right was given
 * @param dueOn null when it does not say
 * @param order the number of our order that it names; null when it names none
 * @param open whether the reader may look at what became of it, and act
 * @param registeredBy null when it came from the folder or from a job coach (D9)
 */
public record InvoiceView(
        CaseNumber caseNumber,
        InvoiceKind kind,
        InvoiceSource source,
        Supplier supplier,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        String order,
        Amounts amounts,
        InvoiceState state,
        boolean open,
        String registeredBy,
        Instant registeredAt)
        implements Serializable {

    public boolean isCreditNote() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }

    public boolean isSettled() {
        return state == InvoiceState.SETTLED;
    }

    /** Who asks for the money. */
    public record Supplier(String name, String number, String iban) implements Serializable {}

    /** For how much. */
    public record Amounts(Money net, Money vat, Money gross, Money payable) implements Serializable {

        /** Whether something was paid before. */
        public boolean isLess() {
            return !gross.equals(payable);
        }
    }
}
