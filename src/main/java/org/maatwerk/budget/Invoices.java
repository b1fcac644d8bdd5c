package org.maatwerk.budget;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** All invoices and credit notes. */
public interface Invoices {

    /** @throws org.maatwerk.kernel.NotFound when there is no such invoice */
    Invoice of(CaseNumber caseNumber);

    /**
     * The same as {@link #of}, for an act: whoever acts on the same invoice meanwhile waits, and then meets it as it has
     * become.
     */
    Invoice toChange(CaseNumber caseNumber);

    /** The one of this kind that this supplier gave this number, compared as {@link Invoice#compared}. */
    Optional<Invoice> find(InvoiceKind kind, InvoiceSupplier supplier, String number);

    /** Newest first. */
    List<Invoice> all();

    /** Those that this person handed in as a job coach, newest first. */
    List<Invoice> handedInBy(PersonId coach);

    void add(Invoice invoice);

    void add(InvoicePaper paper);

    /** Those of one invoice, in the order in which they were made. */
    List<InvoicePart> parts(CaseNumber invoice);

    /** Those on one order, whatever became of them, oldest first. */
    List<InvoicePart> partsOf(OrderNumber order);

    /** Those that are booked and not told to the finance system, oldest first. */
    List<InvoicePart> partsToPay();

    void add(InvoicePart part);

    /** Empty for one that was typed over. */
    Optional<InvoicePaper> paperOf(CaseNumber invoice);

    /**
     * The next number in this year; each is given out once. Nobody else gets one before this transaction ends, so that
     * the same invoice is never taken twice at once.
     */
    CaseNumber nextNumber();
}
