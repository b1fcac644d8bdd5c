package org.maatwerk.budget;

import static org.maatwerk.budget.PaymentRefusal.PAYMENT_DAY_OUT_OF_RANGE;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_IS_ELSEWHERE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * What the finance system is asked to pay (betaalopdracht, T8), in one file. What it asks never changes, so that the file
 * can be made again as it was.
 */
@Entity
@Table(name = "budget_payment")
public class Payment {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PaymentState state;

    @Embedded
    private Payer payer;

    @Column(name = "execute_on", nullable = false, updatable = false)
    private LocalDate executeOn;

    @Column(name = "prepared_by", nullable = false, updatable = false)
    private PersonId preparedBy;

    @Column(name = "prepared_at", nullable = false, updatable = false)
    private Instant preparedAt;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "delivered_by")
    private PersonId deliveredBy;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Payment() {}

    /** @param executeOn when the bank is asked to pay */
    public Payment(CaseNumber caseNumber, Payer payer, LocalDate executeOn) {
        this.caseNumber = caseNumber.value();
        this.payer = payer;
        this.executeOn = executeOn;
        this.state = PaymentState.PREPARED;
    }

    /**
     * When the bank is asked to pay: on the first day on which something has to be paid, and never before tomorrow.
     *
     * @param due the days on which what is paid together has to be paid, of what says one
     */
    public static LocalDate executionDay(List<LocalDate> due, LocalDate today) {
        LocalDate tomorrow = today.plusDays(1);
        return due.stream().min(LocalDate::compareTo).filter(tomorrow::isBefore).orElse(tomorrow);
    }

    public Payment prepared(PersonId by, Instant at) {
        preparedBy = by;
        preparedAt = at;
        return this;
    }

    /** @param by null when it went by itself */
    public void deliver(PersonId by, Instant at) {
        Refused.unless(state == PaymentState.PREPARED, PAYMENT_IS_ELSEWHERE);
        state = PaymentState.DELIVERED;
        deliveredBy = by;
        deliveredAt = at;
        failedAt = null;
    }

    /** It could not go by itself, and is tried again. */
    public void failToDeliver(Instant at) {
        if (state == PaymentState.PREPARED) {
            failedAt = at;
        }
    }

    /** @throws Refused when nothing is known of it yet, or all is */
    public void refuseUnlessDelivered() {
        Refused.unless(state == PaymentState.DELIVERED, PAYMENT_IS_ELSEWHERE);
    }

    /** @throws Refused when nothing can be paid on that day */
    public void refuseUnlessPossible(LocalDate paidOn, LocalDate preparedOn, LocalDate today) {
        Refused.unless(!paidOn.isAfter(today) && !paidOn.isBefore(preparedOn), PAYMENT_DAY_OUT_OF_RANGE, "paid-on");
    }

    /** After something became known of these, which are all of its lines. */
    public void settle(List<PaymentLine> lines, Instant at) {
        if (lines.stream().noneMatch(PaymentLine::isOpen)) {
            state = PaymentState.CONFIRMED;
            confirmedAt = at;
        }
    }

    /** Our own number, such as {@code PAY-2026-00001}. */
    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public PaymentState state() {
        return state;
    }

    public boolean isDelivered() {
        return state != PaymentState.PREPARED;
    }

    /** As it was set up when this was made. */
    public Payer payer() {
        return payer;
    }

    public LocalDate executeOn() {
        return executeOn;
    }

    public PersonId preparedBy() {
        return preparedBy;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    /** When it last could not go by itself; empty when it went, or was not tried. */
    public Optional<Instant> failedAt() {
        return Optional.ofNullable(failedAt);
    }

    /** Empty when it went by itself, and before. */
    public Optional<PersonId> deliveredBy() {
        return Optional.ofNullable(deliveredBy);
    }

    /** Empty before. */
    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    /** When all became known; empty before. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
