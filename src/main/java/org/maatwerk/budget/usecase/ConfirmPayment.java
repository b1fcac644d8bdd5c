package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.PaymentRefusal.PAYMENT_IS_ELSEWHERE;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_REPORT_CONTRARY;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_REPORT_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.Payment;
import org.maatwerk.budget.PaymentFailure;
import org.maatwerk.budget.PaymentLine;
import org.maatwerk.budget.PaymentLineState;
import org.maatwerk.budget.Payments;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * What became of a payment: a budget holder says so, or the finance system in a report (T6, T8). Only now the money moves
 * in the books, once, whatever is tried again.
 */
@ApplicationScoped
@Transactional
public class ConfirmPayment {

    @Inject
    InvoiceDoor door;

    @Inject
    Payments payments;

    @Inject
    PaymentBooks books;

    @Inject
    Clock clock;

    /** All of which nothing was known yet was paid. */
    public void confirm(PersonId actor, CaseNumber number, LocalDate paidOn) {
        door.toWrite(actor);
        Payment payment = payments.toChange(number).orElseThrow(NotFound::new);
        payment.refuseUnlessDelivered();
        payment.refuseUnlessPossible(paidOn, preparedOn(payment), LocalDate.now(clock));
        List<PaymentLine> lines = payments.lines(number);
        List<TomRequest> requests = books.requests(lines);
        lines.stream().filter(PaymentLine::isOpen).forEach(line -> books.paid(payment, line, paidOn, actor));
        books.follow(requests);
        payment.settle(lines, clock.instant());
    }

    /**
     * One line was not paid: it is to be paid again.
     *
     * @param line its number, from one on
     */
    public void fail(PersonId actor, CaseNumber number, int line, PaymentFailure why) {
        door.toWrite(actor);
        Payment payment = payments.toChange(number).orElseThrow(NotFound::new);
        payment.refuseUnlessDelivered();
        List<PaymentLine> lines = payments.lines(number);
        PaymentLine failed = lines.stream()
                .filter(one -> one.number() == line)
                .findFirst()
                .orElseThrow(() -> new Refused(PAYMENT_IS_ELSEWHERE));
        books.failed(failed, why, actor);
        payment.settle(lines, clock.instant());
    }

    /**
     * A report that was dropped into the folder; nobody but the program takes it. What it says a second time changes
     * nothing.
     *
     * @return the payment that it is about
     * @throws Refused when it is about nothing that we asked, or says the opposite of what is known
     */
    public CaseNumber takeReport(byte[] file) {
        PaymentReport report = Pain002Reader.read(file);
        Payment payment = payments.toChange(report.payment()).orElseThrow(() -> new Refused(PAYMENT_REPORT_UNKNOWN));
        List<PaymentLine> lines = payments.lines(payment.caseNumber());
        Refused.unless(report.isAbout(lines), PAYMENT_REPORT_UNKNOWN);
        if (!payment.isDelivered()) {
            payment.deliver(null, clock.instant());
        }
        List<TomRequest> requests = books.requests(lines);
        lines.forEach(line -> take(payment, line, report.verdictOn(line)));
        books.follow(requests);
        payment.settle(lines, clock.instant());
        return payment.caseNumber();
    }

    private void take(Payment payment, PaymentLine line, PaymentVerdict verdict) {
        if (verdict == PaymentVerdict.PENDING) {
            return;
        }
        boolean paid = verdict == PaymentVerdict.PAID;
        if (!line.isOpen()) {
            Refused.unless(paid == (line.state() == PaymentLineState.PAID), PAYMENT_REPORT_CONTRARY);
        } else if (paid) {
            books.paid(payment, line, LocalDate.now(clock), null);
        } else {
            books.failed(line, PaymentFailure.REFUSED, null);
        }
    }

    private LocalDate preparedOn(Payment payment) {
        return LocalDate.ofInstant(payment.preparedAt(), clock.getZone());
    }
}
