package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.ABOVE_FREE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.InvoiceTolerance;
import org.maatwerk.budget.Invoices;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.OrderAccount;
import org.maatwerk.budget.PartState;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.workflow.Decisions;

/** What the books have to do with invoices (T6, T8). What is booked is paid later: until then it stays committed. */
@Dependent
class InvoiceBooks {

    private static final String TOLERANCE = "invoice-tolerance";

    @Inject
    Books books;

    @Inject
    Invoices invoices;

    @Inject
    Decisions decisions;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    List<InvoicePart> parts(Invoice invoice) {
        return invoices.parts(invoice.caseNumber());
    }

    OrderAccount account(TomOrder order) {
        return new OrderAccount(order, invoices.partsOf(order.number()));
    }

    /** What a credit note gives back was paid; what an invoice asks beyond what is left is committed, within the tolerance. */
    InvoicePart put(Invoice invoice, TomOrder order, Money amount, PersonId by) {
        OrderAccount account = account(order);
        InvoicePart part =
                InvoicePart.on(order.number(), invoice, next(invoice), amount).booked(by, now());
        if (part.kind() == InvoiceKind.CREDIT_NOTE) {
            account.refuseUnlessPaid(amount);
            books.post(LedgerAct.CREDIT, order.line(), amount, occasion(part) + "-credit", by);
        } else {
            commit(part.weighed(tolerance(), account), order, by);
        }
        invoices.add(part);
        return part;
    }

    /** A second budget holder agrees; no field of the page can mend it when what is lacking is not free. */
    void approve(InvoicePart part, TomOrder order, PersonId by) {
        part.approve(account(order), by, now());
        Money more = part.corrected();
        Refused.unless(more.isZero() || books.isThere(LedgerAct.CORRECT, order.line(), more), ABOVE_FREE);
        commit(part, order, by);
    }

    private void commit(InvoicePart part, TomOrder order, PersonId by) {
        if (part.corrected().isPositive()) {
            books.post(LedgerAct.CORRECT, order.line(), part.corrected(), occasion(part) + "-correct", by);
        }
    }

    /** What was committed for it beyond what the order had left is free again; the rest stays committed for the order. */
    void takeOff(InvoicePart part, TomOrder order, PersonId by) {
        boolean wasCommitted =
                part.state() == PartState.BOOKED && part.corrected().isPositive();
        part.takeOff(by, now());
        if (wasCommitted) {
            books.post(LedgerAct.RELEASE_COMMITMENT, order.line(), part.corrected(), occasion(part) + "-off", by);
        }
    }

    /** What no invoice took is free again; what is released once is not there a second time. */
    void releaseRest(TomOrder order, PersonId by) {
        Money rest = account(order).left();
        if (rest.isPositive()) {
            books.post(LedgerAct.RELEASE_COMMITMENT, order.line(), rest, rest(order), by);
            order.releaseRest(rest);
        }
    }

    /** Each takes the other away, as far as both reach; nothing moves in the books. */
    void setOff(Invoice note, Invoice disputed, PersonId by) {
        Money gives = note.rest(parts(note));
        Money asks = disputed.rest(parts(disputed));
        Money amount = gives.isMoreThan(asks) ? asks : gives;
        invoices.add(off(disputed.caseNumber(), note, amount, by));
        invoices.add(off(note.caseNumber(), disputed, amount, by));
    }

    private InvoicePart off(CaseNumber against, Invoice invoice, Money amount, PersonId by) {
        return InvoicePart.takenAway(against, invoice, next(invoice), amount).booked(by, now());
    }

    private int next(Invoice invoice) {
        return parts(invoice).size() + 1;
    }

    /** It can be released again after an invoice was taken off: each time something more. */
    private static String rest(TomOrder order) {
        return order.number() + "-rest" + (order.restReleased().isZero() ? "" : "-" + order.restReleased());
    }

    private static String occasion(InvoicePart part) {
        return part.invoice() + "-" + part.part();
    }

    /** By the table of the day (X4). */
    private InvoiceTolerance tolerance() {
        Map<String, Object> rule =
                decisions.of(TOLERANCE, Map.of("on", LocalDate.now(clock))).get(0);
        return new InvoiceTolerance(
                Integer.parseInt(rule.get("percent").toString()),
                Money.of(rule.get("most").toString()));
    }
}
