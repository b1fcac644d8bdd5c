package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.Invoices;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.Payment;
import org.maatwerk.budget.PaymentFailure;
import org.maatwerk.budget.PaymentLine;
import org.maatwerk.budget.TomOrders;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.PersonId;

/** What becomes of invoices, and of the books, when it is known what was paid (T6, T8). */
@Dependent
class PaymentBooks {

    @Inject
    Books books;

    @Inject
    Invoices invoices;

    @Inject
    TomOrders orders;

    @Inject
    TomProgress progress;

    /** For whom it is paid, so that who acts on the same requests waits. */
    List<TomRequest> requests(List<PaymentLine> lines) {
        return progress.toFollow(lines.stream().map(PaymentLine::order).toList());
    }

    void follow(List<TomRequest> requests) {
        requests.forEach(progress::follow);
    }

    /** @param by null when the finance system itself said so: then it is in the name of who asked for it */
    void paid(Payment payment, PaymentLine line, LocalDate on, PersonId by) {
        line.pay(on, by);
        part(line).pay();
        books.post(
                LedgerAct.PAY,
                orders.of(line.order()).line(),
                line.amount(),
                line.partReference() + "-pay",
                by == null ? payment.preparedBy() : by);
    }

    /** @param by null when the finance system itself said so */
    void failed(PaymentLine line, PaymentFailure why, PersonId by) {
        line.fail(why, by);
        part(line).payAgain();
    }

    private InvoicePart part(PaymentLine line) {
        return invoices.parts(line.invoice()).stream()
                .filter(part -> part.part() == line.part())
                .findFirst()
                .orElseThrow();
    }
}
