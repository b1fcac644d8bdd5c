package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maatwerk.budget.Payer;
import org.maatwerk.budget.Payment;
import org.maatwerk.budget.PaymentLine;
import org.maatwerk.budget.Payments;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** A budget holder has booked invoices paid (T8). In the books nothing moves before the finance system confirms. */
@ApplicationScoped
@Transactional
public class PreparePayment {

    @Inject
    InvoiceDoor door;

    @Inject
    PaymentDesk desk;

    @Inject
    Payments payments;

    @Inject
    Clock clock;

    /**
     * Whoever chooses the same meanwhile waits for the number, and then finds it gone.
     *
     * @param chosen parts of invoices, such as {@code INV-2026-00001-1}
     * @return the number of the payment
     * @throws Refused when nobody said from which account, or one of the chosen cannot be paid
     */
    public CaseNumber prepare(PersonId actor, List<String> chosen) {
        door.toWrite(actor);
        Payer payer = desk.payerThatIsThere();
        CaseNumber number = payments.nextNumber();
        List<Payable> parts = desk.chosen(actor, chosen);
        payments.add(payment(number, payer, parts).prepared(actor, clock.instant()), lines(number, parts));
        return number;
    }

    private Payment payment(CaseNumber number, Payer payer, List<Payable> parts) {
        List<LocalDate> due =
                parts.stream().map(Payable::dueOn).flatMap(Optional::stream).toList();
        return new Payment(number, payer, Payment.executionDay(due, LocalDate.now(clock)));
    }

    private static List<PaymentLine> lines(CaseNumber number, List<Payable> parts) {
        List<PaymentLine> lines = new ArrayList<>();
        for (Payable one : parts) {
            one.part().ask();
            lines.add(new PaymentLine(
                    number, lines.size() + 1, one.part(), one.payee().orElseThrow()));
        }
        return lines;
    }
}
