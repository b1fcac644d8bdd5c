package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.InvoiceRefusal.INVOICE_KNOWN;
import static org.maatwerk.budget.InvoiceSource.COACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoiceContent;
import org.maatwerk.budget.InvoiceForm;
import org.maatwerk.budget.InvoiceIntake;
import org.maatwerk.budget.InvoiceSource;
import org.maatwerk.budget.Invoices;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** The one way in for an invoice, whoever brings it (T8). Whoever comes here was let in. */
@ApplicationScoped
class TakeInvoice implements InvoiceIntake {

    private static final String FILE = "file";
    private static final String NUMBER = "number";

    @Inject
    InvoicePapers papers;

    @Inject
    Invoices invoices;

    @Inject
    OrderedInvoice ordered;

    @Inject
    Clock clock;

    /** @param by null for the program itself */
    CaseNumber file(byte[] file, InvoiceSource source, PersonId by) {
        return file(papers.read(file, FILE), file, source, by);
    }

    CaseNumber typed(InvoiceForm form, InvoiceSource source, PersonId by) {
        return take(TypedInvoice.of(form), source, NUMBER, by);
    }

    @Override
    public CaseNumber upload(PersonId by, byte[] file, List<TomOrder> orders) {
        InvoiceContent content = papers.read(file, FILE);
        ordered.refuseUnlessFor(orders, content, FILE, FILE);
        return file(content, file, COACH, by);
    }

    @Override
    public CaseNumber typeOver(PersonId by, InvoiceForm form, List<TomOrder> orders) {
        InvoiceContent content = TypedInvoice.of(form);
        ordered.refuseUnlessFor(orders, content, "order", NUMBER);
        return take(content, COACH, NUMBER, by);
    }

    private CaseNumber file(InvoiceContent content, byte[] file, InvoiceSource source, PersonId by) {
        CaseNumber number = take(content, source, FILE, by);
        papers.keep(number, file);
        return number;
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
