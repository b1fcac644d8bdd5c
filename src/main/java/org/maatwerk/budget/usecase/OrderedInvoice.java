package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NAMES_SOMEBODY;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOT_OF_ORDER;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOT_OF_SUPPLIER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.maatwerk.budget.InvoiceContent;
import org.maatwerk.budget.QuoteTrace;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.People;

/** What an invoice of somebody from outside has to keep to: it is for an order of theirs, and says nothing of whose it is (D9, D10). */
@ApplicationScoped
class OrderedInvoice {

    /** A number of an invoice may be that of somebody of the personnel by chance. */
    private static final Set<QuoteTrace> TELLING = EnumSet.of(QuoteTrace.NAME, QuoteTrace.EMAIL);

    @Inject
    TomRequests requests;

    @Inject
    People people;

    /**
     * @param orderField where it is said that it is for no order, or not of whom that was ordered from
     * @param numberField where it is said that its number names somebody: budget holders read that number
     */
    void refuseUnlessFor(List<TomOrder> orders, InvoiceContent content, String orderField, String numberField) {
        TomOrder order = orders.stream()
                .filter(one -> one.number().equals(content.order()))
                .findFirst()
                .orElseThrow(() -> new Refused(INVOICE_NOT_OF_ORDER, orderField));
        Refused.unless(content.supplier().is(order.supplier()), INVOICE_NOT_OF_SUPPLIER, orderField);
        Refused.unless(!tells(content, requests.of(order.request()).subject()), INVOICE_NAMES_SOMEBODY, numberField);
    }

    private boolean tells(InvoiceContent content, PersonId subject) {
        PersonTraces traces = new PersonTraces(people.of(subject));
        return Stream.of(content.number(), content.supplier().name())
                .flatMap(words -> traces.in(words).stream())
                .anyMatch(TELLING::contains);
    }
}
