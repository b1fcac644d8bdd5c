package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.util.List;

/**
 * What can be paid, and what was asked to be.
 *
 * @param payer from whose account; null while nobody said so
 * @param folder whether files go by themselves
 */
public record PaymentsView(String payer, boolean folder, List<PayableLine> ready, List<PaymentSummary> payments)
        implements Serializable {

    public boolean isSetUp() {
        return payer != null;
    }

    /** What can go along. */
    public List<PayableLine> possible() {
        return ready.stream().filter(PayableLine::isPossible).toList();
    }

    /** What cannot. */
    public List<PayableLine> impossible() {
        return ready.stream().filter(line -> !line.isPossible()).toList();
    }
}
