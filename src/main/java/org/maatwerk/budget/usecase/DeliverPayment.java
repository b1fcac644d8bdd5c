package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.maatwerk.budget.Payment;
import org.maatwerk.budget.PaymentOutlet;
import org.maatwerk.budget.PaymentState;
import org.maatwerk.budget.Payments;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** A payment instruction goes to the finance system, by itself or by hand (T8). */
@ApplicationScoped
@Transactional
public class DeliverPayment {

    @Inject
    InvoiceDoor door;

    @Inject
    Payments payments;

    @Inject
    Clock clock;

    /** Those that did not go yet, oldest first; nobody but the program asks. */
    public List<CaseNumber> waiting() {
        return payments.toDeliver();
    }

    /**
     * Another node waits here until this transaction ends, and then finds it gone.
     *
     * @throws RuntimeException when it could not go; then nothing has changed
     */
    public void deliver(CaseNumber number, PaymentOutlet outlet) {
        Payment payment = toChange(number);
        if (payment.state() == PaymentState.PREPARED) {
            outlet.put(number, Pain001Writer.write(payment, payments.lines(number)));
            payment.deliver(null, clock.instant());
        }
    }

    /** Budget holders see that it could not go. */
    public void noteFailure(CaseNumber number) {
        toChange(number).failToDeliver(clock.instant());
    }

    /** A budget holder took the file there. */
    public void handOver(PersonId actor, CaseNumber number) {
        door.toWrite(actor);
        toChange(number).deliver(actor, clock.instant());
    }

    private Payment toChange(CaseNumber number) {
        return payments.toChange(number).orElseThrow(NotFound::new);
    }
}
