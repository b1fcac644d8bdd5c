package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.budget.Iban;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoiceAmounts;
import org.maatwerk.budget.InvoiceSupplier;
import org.maatwerk.budget.Invoices;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.usecase.InvoiceView.Amounts;
import org.maatwerk.budget.usecase.InvoiceView.Supplier;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Budget holders see which invoices came in, without the files themselves: those may name somebody (D9, D10). */
@ApplicationScoped
@Transactional
public class ReadInvoices {

    @Inject
    InvoiceDoor door;

    @Inject
    Invoices invoices;

    @Inject
    SettleDoor settling;

    /** What waits for a budget holder first; newest first. */
    public List<InvoiceLine> all(PersonId actor) {
        door.toRead(actor);
        return invoices.all().stream()
                .map(ReadInvoices::line)
                .sorted(Comparator.comparing(line -> !line.state().waits()))
                .toList();
    }

    /** How many wait for a budget holder. */
    public int waiting(PersonId actor) {
        return (int) all(actor).stream().filter(line -> line.state().waits()).count();
    }

    /** @throws NotFound to whoever holds no budget */
    public InvoiceView read(PersonId actor, CaseNumber caseNumber) {
        door.toRead(actor);
        return view(invoices.of(caseNumber), actor);
    }

    static InvoiceLine line(Invoice invoice) {
        return new InvoiceLine(
                invoice.caseNumber(),
                invoice.kind(),
                invoice.supplier().name(),
                invoice.number(),
                invoice.issuedOn(),
                invoice.dueOn().orElse(null),
                invoice.amounts().payable(),
                invoice.state());
    }

    private InvoiceView view(Invoice invoice, PersonId reader) {
        return new InvoiceView(
                invoice.caseNumber(),
                invoice.kind(),
                invoice.source(),
                supplier(invoice.supplier()),
                invoice.number(),
                invoice.issuedOn(),
                invoice.dueOn().orElse(null),
                invoice.order().map(OrderNumber::value).orElse(null),
                amounts(invoice.amounts()),
                invoice.state(),
                settling.isFree(reader, invoice),
                registeredBy(invoice),
                invoice.registeredAt());
    }

    /** Who a coach is tells whom they coach: no name of a coach (D9). */
    private String registeredBy(Invoice invoice) {
        return invoice.registeredBy()
                .filter(by -> !invoice.isHandedInBy(by))
                .map(door::nameOf)
                .orElse(null);
    }

    private static Supplier supplier(InvoiceSupplier supplier) {
        return new Supplier(
                supplier.name(),
                supplier.number(),
                supplier.iban().map(Iban::written).orElse(null));
    }

    private static Amounts amounts(InvoiceAmounts amounts) {
        return new Amounts(amounts.net(), amounts.vat(), amounts.gross(), amounts.payable());
    }
}
