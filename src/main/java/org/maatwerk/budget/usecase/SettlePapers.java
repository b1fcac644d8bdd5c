package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.InvoiceTolerance;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.PartState;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.usecase.SettleView.Dispute;
import org.maatwerk.budget.usecase.SettleView.Disputed;
import org.maatwerk.budget.usecase.SettleView.Excess;
import org.maatwerk.budget.usecase.SettleView.Part;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Typed;

/** Puts together what a budget holder sees of an invoice that is settled. Whoever comes here passed the door. */
@ApplicationScoped
class SettlePapers {

    @Inject
    SettleDoor door;

    @Inject
    InvoiceBooks books;

    @Inject
    OrderChoices choices;

    @Inject
    Vault vault;

    SettleView view(Invoice invoice, PersonId reader) {
        List<OrderChoice> orders = choices.of(reader, invoice.supplier().number());
        List<InvoicePart> parts = books.parts(invoice);
        return new SettleView(
                ReadInvoices.line(invoice),
                invoice.supplier().number(),
                invoice.order().filter(number -> isAmong(orders, number)).orElse(null),
                invoice.turn(),
                invoice.rest(parts),
                dispute(invoice),
                parts.stream().map(part -> part(part, reader)).toList(),
                orders,
                disputes(invoice, reader));
    }

    /** Why it is disputed; null for no words. */
    Sealed why(CaseNumber invoice, String reason) {
        String clean = Typed.clean(reason);
        return clean == null || clean.isEmpty() ? null : vault.seal(invoice, Invoice.disputed(), clean);
    }

    private static boolean isAmong(List<OrderChoice> orders, OrderNumber number) {
        return orders.stream().anyMatch(order -> order.number().equals(number));
    }

    private Dispute dispute(Invoice invoice) {
        return invoice.dispute()
                .map(reason -> new Dispute(
                        vault.open(invoice.caseNumber(), Invoice.disputed(), reason),
                        door.nameOf(invoice.disputedBy().orElseThrow()),
                        invoice.disputedAt().orElseThrow()))
                .orElse(null);
    }

    private Part part(InvoicePart part, PersonId reader) {
        return new Part(
                part.part(),
                part.order().orElse(null),
                part.against().orElse(null),
                part.amount(),
                part.state(),
                part.state() == PartState.DEVIATING ? excess(part) : null,
                door.nameOf(part.bookedBy()),
                reader.equals(part.bookedBy()),
                part.approvedBy().map(door::nameOf).orElse(null));
    }

    private Excess excess(InvoicePart part) {
        TomOrder order = door.order(part.order().orElseThrow());
        InvoiceTolerance rule = part.tolerance().orElseThrow();
        Money most = rule.of(order.price().gross());
        return new Excess(books.account(order).above(part.amount()), rule, most);
    }

    private List<Disputed> disputes(Invoice note, PersonId reader) {
        return note.kind() == InvoiceKind.INVOICE
                ? List.of()
                : door.disputed(reader, note.supplier()).stream()
                        .map(one -> new Disputed(one.caseNumber(), one.number(), one.rest(books.parts(one))))
                        .filter(one -> one.rest().isPositive())
                        .toList();
    }
}
