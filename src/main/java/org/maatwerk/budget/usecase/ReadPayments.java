package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.budget.Iban;
import org.maatwerk.budget.Payment;
import org.maatwerk.budget.PaymentLine;
import org.maatwerk.budget.Payments;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Budget holders see what can be paid, what they asked for, and the file with it (D10). Nobody's name is in it (D9). */
@ApplicationScoped
@Transactional
public class ReadPayments {

    @Inject
    InvoiceDoor door;

    @Inject
    PaymentDesk desk;

    @Inject
    Payments payments;

    /** @throws NotFound to whoever holds no budget */
    public PaymentsView all(PersonId actor) {
        door.toRead(actor);
        return new PaymentsView(
                desk.payer()
                        .map(payer -> payer.name() + ", " + payer.iban().written())
                        .orElse(null),
                desk.hasFolder(),
                desk.payable(actor).stream().map(ReadPayments::line).toList(),
                payments.all().stream().map(this::summary).toList());
    }

    /** @throws NotFound to whoever holds no budget */
    public PaymentView read(PersonId actor, CaseNumber number) {
        door.toRead(actor);
        Payment payment = payments.of(number);
        List<PaymentLine> lines = payments.lines(number);
        return new PaymentView(
                number,
                payment.state(),
                desk.hasFolder(),
                new PaymentView.Payer(
                        payment.payer().name(), payment.payer().iban().written()),
                payment.executeOn(),
                total(lines),
                steps(payment),
                lines.stream().map(this::line).toList());
    }

    /** What the finance system gets (pain.001). */
    public byte[] file(PersonId actor, CaseNumber number) {
        door.toRead(actor);
        return Pain001Writer.write(payments.of(number), payments.lines(number));
    }

    private static PayableLine line(Payable one) {
        return new PayableLine(
                one.key(),
                one.part().invoice(),
                one.invoice().supplier().name(),
                one.iban().map(Iban::written).orElse(null),
                one.isOtherAccount(),
                one.part().amount(),
                one.dueOn().orElse(null));
    }

    private PaymentSummary summary(Payment payment) {
        List<PaymentLine> lines = payments.lines(payment.caseNumber());
        return new PaymentSummary(
                payment.caseNumber(),
                payment.state(),
                payment.failedAt().isPresent(),
                payment.executeOn(),
                lines.size(),
                total(lines));
    }

    private PaymentView.Steps steps(Payment payment) {
        return new PaymentView.Steps(
                door.nameOf(payment.preparedBy()),
                payment.preparedAt(),
                payment.failedAt().orElse(null),
                payment.deliveredBy().map(door::nameOf).orElse(null),
                payment.deliveredAt().orElse(null),
                payment.confirmedAt().orElse(null));
    }

    private PaymentView.Line line(PaymentLine line) {
        return new PaymentView.Line(
                line.number(),
                line.invoice(),
                line.payee().name(),
                line.payee().iban().written(),
                line.payee().reference(),
                line.amount(),
                line.state(),
                line.paidOn().orElse(null),
                line.failure().orElse(null),
                line.settledBy().map(door::nameOf).orElse(null));
    }

    private static Money total(List<PaymentLine> lines) {
        return lines.stream().map(PaymentLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
