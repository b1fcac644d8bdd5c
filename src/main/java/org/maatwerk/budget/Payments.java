package org.maatwerk.budget;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** All payment instructions. */
public interface Payments {

    /** @throws org.maatwerk.kernel.NotFound when there is no such payment */
    Payment of(CaseNumber caseNumber);

    /**
     * For an act: whoever acts on the same payment meanwhile waits, and then meets it as it has become. Empty when there
     * is no such payment.
     */
    Optional<Payment> toChange(CaseNumber caseNumber);

    /** Newest first. */
    List<Payment> all();

    /** Those that are to go to the finance system, oldest first. */
    List<CaseNumber> toDeliver();

    /** In their order. */
    List<PaymentLine> lines(CaseNumber payment);

    void add(Payment payment, List<PaymentLine> lines);

    /**
     * The next number in this year; each is given out once. Nobody else gets one before this transaction ends, so that
     * nothing gets into two payments at once.
     */
    CaseNumber nextNumber();
}
