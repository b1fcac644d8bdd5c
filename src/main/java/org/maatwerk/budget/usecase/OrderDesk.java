package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.budget.InvoiceRefusal;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomOrders;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestSupplied;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.AgreementSupplied;

/** What the acts on orders have in common: which they are, how far the request is after them, and who hears of it. */
@Dependent
class OrderDesk {

    @Inject
    TomOrders orders;

    @Inject
    TomProgress progress;

    @Inject
    Event<Object> facts;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    OrderYears years(TomRequest request) {
        return progress.years(request);
    }

    /** @throws NotFound also for an order for another request */
    TomOrder toChange(CaseNumber request, OrderNumber number) {
        TomOrder order = orders.toChange(number);
        if (!order.request().equals(request)) {
            throw new NotFound();
        }
        return order;
    }

    /** What an invoice was put on is paid, or waits for a second budget holder: it is not cancelled (T8). */
    void refuseIfInvoiced(TomOrder order) {
        Refused.when(progress.hasInvoices(order), InvoiceRefusal.ORDER_IS_INVOICED);
    }

    /**
     * How far the request is from now on. One that no agreement asked for tells no protocol.
     *
     * @param more whether something may still be ordered
     */
    void settle(TomRequest request, boolean more, PersonId by) {
        List<TomOrder> all = orders.ofRequest(request.caseNumber());
        TomRequestSupplied fact = request.supplied(all, more);
        facts.fire(fact);
        if (fact.now() == TomState.DELIVERED && request.protocol() != null) {
            facts.fire(
                    new AgreementSupplied(request.protocol(), request.agreement(), request.since(), by, lastOf(all)));
        }
        progress.follow(request);
    }

    private static LocalDate lastOf(List<TomOrder> orders) {
        return orders.stream()
                .filter(order -> !order.isCancelled())
                .map(TomOrder::deliveredOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
