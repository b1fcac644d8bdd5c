package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.NOTHING_ORDERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.EnterpriseNumber;
import org.maatwerk.budget.Iban;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.Invoices;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.budget.Supplier;
import org.maatwerk.budget.TomDelivery;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomOrders;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;
import org.maatwerk.people.People;

/** Puts together what an order says, and what is read of it (D10). Whoever comes here passed the gate. */
@ApplicationScoped
class OrderPapers {

    @Inject
    TomOrders orders;

    @Inject
    Invoices invoices;

    @Inject
    TomWords words;

    @Inject
    People people;

    /** Not placed yet, and not kept. */
    TomOrder order(TomRequest request, BudgetLineKey line, OrderForm form) {
        EnterpriseNumber number = EnterpriseNumber.typed(form.enterpriseNumber(), "enterprise-number");
        Iban iban = Typed.clean(form.iban()).isEmpty() ? null : Iban.typed(form.iban(), "iban");
        Supplier supplier = new Supplier(Typed.clean(form.supplier()), number, iban);
        TomPrice price = new TomPrice(form.net(), form.vat());
        OrderNumber given = orders.nextNumber();
        Sealed what = words.seal(request, TomOrder.what(given), form.what());
        Refused.unless(what != null, NOTHING_ORDERED, "what");
        return new TomOrder(given, request.caseNumber(), line, supplier, what, price);
    }

    void keep(TomOrder order) {
        orders.add(order);
    }

    TomDelivery delivery(TomRequest request, TomOrder order, DeliveryForm form) {
        int part = orders.deliveriesOf(order.number()).size() + 1;
        Sealed what = words.seal(request, TomDelivery.what(order.number(), part), form.what());
        return new TomDelivery(order.number(), part, form.on(), what, form.complete());
    }

    void keep(TomDelivery delivery) {
        orders.add(delivery);
    }

    /** Null for no words. */
    Sealed why(TomRequest request, TomOrder order, String reason) {
        return words.seal(request, TomOrder.why(order.number()), reason);
    }

    SupplyView supply(TomRequest request, OrderYears years) {
        return new SupplyView(
                request.caseNumber(),
                organisationOf(request),
                request.category(),
                request.state(),
                words.open(request, TomRequest.NEED, request.need()),
                request.granted().map(TomPrice::gross).orElse(null),
                years.left(),
                years.stillReserved(),
                YearRoom.of(years),
                orders.ofRequest(request.caseNumber()).stream()
                        .map(order -> view(request, order))
                        .toList());
    }

    OrderLine line(TomRequest request, TomOrder order) {
        return new OrderLine(
                order.number(),
                request.caseNumber(),
                order.line().year(),
                organisationOf(request),
                order.supplier().name(),
                order.price().gross(),
                order.state(),
                order.orderedOn(),
                order.deliveredOn());
    }

    OrderView view(TomRequest request, TomOrder order) {
        return new OrderView(
                line(request, order),
                order.supplier().number().written(),
                order.supplier().iban().map(Iban::written).orElse(null),
                words.open(request, TomOrder.what(order.number()), order.what()),
                order.price().net(),
                order.price().vat(),
                people.of(order.orderedBy()).name(),
                order.cancelledOn(),
                words.open(request, TomOrder.why(order.number()), order.cancelReason()),
                orders.deliveriesOf(order.number()).stream()
                        .map(one -> arrival(request, one))
                        .toList(),
                invoices.partsOf(order.number()).stream()
                        .filter(part -> part.state().hasPlace())
                        .map(this::bill)
                        .toList());
    }

    private OrderView.Bill bill(InvoicePart part) {
        Invoice invoice = invoices.of(part.invoice());
        return new OrderView.Bill(
                part.invoice(), invoice.number(), part.kind(), invoice.issuedOn(), part.amount(), part.state());
    }

    private OrderView.Arrival arrival(TomRequest request, TomDelivery delivery) {
        return new OrderView.Arrival(
                delivery.on(),
                words.open(request, TomDelivery.what(delivery.order(), delivery.part()), delivery.what()),
                delivery.isComplete());
    }

    private String organisationOf(TomRequest request) {
        return people.organisation(request.organisation()).name();
    }
}
