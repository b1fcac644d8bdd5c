package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.InvoiceSupplier;
import org.maatwerk.budget.Invoices;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomOrders;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/**
 * The way of budget holders to acts on invoices and on the orders that pay them: not to those of their own requests or
 * of people they are related to (A13).
 */
@ApplicationScoped
class SettleDoor {

    @Inject
    InvoiceDoor door;

    @Inject
    TomAnswerDoor holders;

    @Inject
    Invoices invoices;

    @Inject
    TomOrders orders;

    /** @throws NotFound to whoever holds no budget, or may not know of an order that it names or is on */
    Invoice toRead(PersonId actor, CaseNumber caseNumber) {
        door.toRead(actor);
        return onlyFree(actor, invoices.of(caseNumber));
    }

    /** As {@link #toRead}, for an act: whoever acts on the same invoice meanwhile waits. */
    Invoice toSettle(PersonId actor, CaseNumber caseNumber) {
        door.toWrite(actor);
        return onlyFree(actor, invoices.toChange(caseNumber));
    }

    /** The order, for an act: whoever acts on the same one meanwhile waits. */
    TomOrder toBook(PersonId actor, OrderNumber number) {
        holders.toAnswer(actor, orders.of(number).request(), SettleInvoice.STEM);
        return orders.toChange(number);
    }

    /** Whether this budget holder may know of every order that it names or is on, and did not hand it in as a coach (A13). */
    boolean isFree(PersonId actor, Invoice invoice) {
        if (invoice.isHandedInBy(actor)) {
            return false;
        }
        Stream<OrderNumber> on = invoices.parts(invoice.caseNumber()).stream()
                .map(InvoicePart::order)
                .flatMap(Optional::stream);
        return Stream.concat(invoice.order().stream(), on)
                .flatMap(number -> orders.find(number).stream())
                .allMatch(order -> holders.find(actor, order.request()).isPresent());
    }

    TomOrder order(OrderNumber number) {
        return orders.of(number);
    }

    /** Invoices of this supplier that are disputed, and on which this budget holder may act. */
    List<Invoice> disputed(PersonId actor, InvoiceSupplier supplier) {
        return invoices.all().stream()
                .filter(one -> one.isDisputed() && one.supplier().number().equals(supplier.number()))
                .filter(one -> isFree(actor, one))
                .toList();
    }

    String nameOf(PersonId holder) {
        return door.nameOf(holder);
    }

    private Invoice onlyFree(PersonId actor, Invoice invoice) {
        if (!isFree(actor, invoice)) {
            throw new NotFound();
        }
        return invoice;
    }
}
