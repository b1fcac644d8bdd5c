package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.InvoiceRefusal.INVOICE_IS_ELSEWHERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.PartState;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * A budget holder says for which order an invoice or credit note is, whole or in parts. What is more than the tolerance
 * lets pass waits for a second one (T8).
 */
@ApplicationScoped
@Transactional
public class SettleInvoice {

    static final String STEM = "settle-invoice";

    @Inject
    SettleDoor door;

    @Inject
    InvoiceBooks books;

    @Inject
    SettlePapers papers;

    @Inject
    TomProgress progress;

    /** @throws NotFound to whoever holds no budget, or may not know of an order that it names or is on */
    public SettleView read(PersonId actor, CaseNumber caseNumber) {
        return papers.view(door.toRead(actor, caseNumber), actor);
    }

    /**
     * @return what became of it
     * @throws Refused when the page is an old one, when it does not fit, or when there is less free than the order lacks
     */
    public PartState put(PersonId actor, CaseNumber caseNumber, SettleForm form) {
        Invoice invoice = door.toSettle(actor, caseNumber);
        invoice.refuseUnlessSeen(form.seen());
        TomOrder order = door.toBook(actor, form.order());
        invoice.refuseUnlessFits(form.amount(), order, form.sure(), books.parts(invoice));
        InvoicePart part = books.put(invoice, order, form.amount(), actor);
        if (form.noMore() && part.state() == PartState.BOOKED) {
            books.releaseRest(order, actor);
        }
        settle(invoice, order.number());
        return part.state();
    }

    /** The second budget holder agrees with what deviates. */
    public void approve(PersonId actor, CaseNumber caseNumber, int number) {
        Invoice invoice = door.toSettle(actor, caseNumber);
        InvoicePart part = part(invoice, number);
        books.approve(part, door.toBook(actor, order(part)), actor);
        settle(invoice, order(part));
    }

    /** What deviates, or is not told to the finance system yet, is taken off the order: its amount is to settle again. */
    public void takeOff(PersonId actor, CaseNumber caseNumber, int number) {
        Invoice invoice = door.toSettle(actor, caseNumber);
        InvoicePart part = part(invoice, number);
        books.takeOff(part, door.toBook(actor, order(part)), actor);
        settle(invoice, order(part));
    }

    /** No other invoice is to come for an order that paid a part of this one. */
    public void finish(PersonId actor, CaseNumber caseNumber, OrderNumber number) {
        Invoice invoice = door.toSettle(actor, caseNumber);
        if (books.parts(invoice).stream()
                .noneMatch(part -> part.order().filter(number::equals).isPresent())) {
            throw new NotFound();
        }
        TomOrder order = door.toBook(actor, number);
        Refused.unless(books.account(order).left().isPositive(), INVOICE_IS_ELSEWHERE);
        books.releaseRest(order, actor);
        follow(number);
    }

    /** @param on which order something changed */
    private void settle(Invoice invoice, OrderNumber on) {
        invoice.settle(books.parts(invoice));
        follow(on);
    }

    private void follow(OrderNumber on) {
        progress.toFollow(List.of(on)).forEach(progress::follow);
    }

    private InvoicePart part(Invoice invoice, int number) {
        return books.parts(invoice).stream()
                .filter(part -> part.part() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static OrderNumber order(InvoicePart part) {
        return part.order().orElseThrow(NotFound::new);
    }
}
