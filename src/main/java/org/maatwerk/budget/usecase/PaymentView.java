package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.PaymentFailure;
import org.maatwerk.budget.PaymentLineState;
import org.maatwerk.budget.PaymentState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;

/**
 * A payment for a budget holder.
 *
 * @param folder whether files go by themselves
 */
public record PaymentView(
        CaseNumber caseNumber,
        PaymentState state,
        boolean folder,
        Payer payer,
        LocalDate executeOn,
        Money total,
        Steps steps,
        List<Line> lines)
        implements Serializable {

    public boolean isPrepared() {
        return state == PaymentState.PREPARED;
    }

    public boolean isDelivered() {
        return state == PaymentState.DELIVERED;
    }

    /** Of which nobody knows yet what became. */
    public List<Line> open() {
        return lines.stream().filter(Line::isOpen).toList();
    }

    /** From whose account. */
    public record Payer(String name, String iban) implements Serializable {}

    /**
     * Who did what, and when; null before.
     *
     * @param failedAt when it last could not go by itself
     * @param deliveredBy null when it went by itself
     */
    public record Steps(
            String preparedBy,
            Instant preparedAt,
            Instant failedAt,
            String deliveredBy,
            Instant deliveredAt,
            Instant confirmedAt)
            implements Serializable {}

    /**
     * One part of an invoice.
     *
     * @param settledBy null when the finance system itself said so, and before
     */
    public record Line(
            int number,
            CaseNumber invoice,
            String payee,
            String iban,
            String reference,
            Money amount,
            PaymentLineState state,
            LocalDate paidOn,
            PaymentFailure failure,
            String settledBy)
            implements Serializable {

        public boolean isOpen() {
            return state == PaymentLineState.ASKED;
        }
    }
}
