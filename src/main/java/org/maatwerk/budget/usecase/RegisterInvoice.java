package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.InvoiceRefusal.INVOICE_KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoiceContent;
import org.maatwerk.budget.InvoiceSource;
import org.maatwerk.budget.Invoices;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** An invoice comes in, as a file or typed over (T8). What is refused changes nothing. */
@ApplicationScoped
@Transactional
public class RegisterInvoice {

    private static final String FILE = "file";

    @Inject
    InvoiceDoor door;

    @Inject
    InvoicePapers papers;

    @Inject
    Invoices invoices;

    @Inject
    Clock clock;

    /** @return our number of it */
    public CaseNumber upload(PersonId actor, byte[] file) {
        door.toWrite(actor);
        CaseNumber number = take(papers.read(file, FILE), InvoiceSource.UPLOAD, FILE, actor);
        papers.keep(number, file);
        return number;
    }

    /**
     * One that was dropped into the folder; nobody but the program takes it.
     *
     * @return our number of it
     */
    public CaseNumber takeDropped(byte[] file) {
        CaseNumber number = take(papers.read(file, FILE), InvoiceSource.FOLDER, FILE, null);
        papers.keep(number, file);
        return number;
    }

    /** @return our number of it */
    public CaseNumber typeOver(PersonId actor, InvoiceForm form) {
        door.toWrite(actor);
        return take(TypedInvoice.of(form), InvoiceSource.BY_HAND, "number", actor);
    }

    /** Whoever takes the same one meanwhile waits for the number, and then finds it known. */
    private CaseNumber take(InvoiceContent content, InvoiceSource source, String field, PersonId by) {
        CaseNumber number = invoices.nextNumber();
        Refused.unless(
                invoices.find(content.kind(), content.supplier(), content.number())
                        .isEmpty(),
                INVOICE_KNOWN,
                field);
        invoices.add(new Invoice(number, content, source).registered(by, clock.instant()));
        return number;
    }
}
