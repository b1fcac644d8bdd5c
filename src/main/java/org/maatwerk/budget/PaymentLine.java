package org.maatwerk.budget;

import static org.maatwerk.budget.PaymentRefusal.PAYMENT_IS_ELSEWHERE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * One part of an invoice in a payment instruction (betaallijn): to whom, how much, and what for. It is about no person:
 * nobody's name is in it but the supplier's (D9).
 */
@Entity
@Table(name = "budget_payment_line")
public class PaymentLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber payment;

    @Column(name = "line", nullable = false, updatable = false)
    private int number;

    @Column(name = "invoice", nullable = false, updatable = false)
    private CaseNumber invoice;

    @Column(name = "part", nullable = false, updatable = false)
    private int part;

    @Column(name = "order_number", nullable = false, updatable = false)
    private OrderNumber order;

    @Column(name = "amount", nullable = false, updatable = false)
    private Money amount;

    @Embedded
    private Payee payee;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PaymentLineState state = PaymentLineState.ASKED;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "failure")
    private PaymentFailure failure;

    @Column(name = "settled_by")
    private PersonId settledBy;

    protected PaymentLine() {}

    /** @param number the how manieth of the payment it is, from one on */
    public PaymentLine(CaseNumber payment, int number, InvoicePart part, Payee payee) {
        this.payment = payment;
        this.number = number;
        this.invoice = part.invoice();
        this.part = part.part();
        this.order = part.order().orElseThrow();
        this.amount = part.amount();
        this.payee = payee;
    }

    /** @param by null when the finance system itself said so */
    public void pay(LocalDate on, PersonId by) {
        Refused.unless(isOpen(), PAYMENT_IS_ELSEWHERE);
        state = PaymentLineState.PAID;
        paidOn = on;
        settledBy = by;
    }

    /** @param by null when the finance system itself said so */
    public void fail(PaymentFailure why, PersonId by) {
        Refused.unless(isOpen(), PAYMENT_IS_ELSEWHERE);
        state = PaymentLineState.FAILED;
        failure = why;
        settledBy = by;
    }

    /** Whether nobody knows yet what became of it. */
    public boolean isOpen() {
        return state == PaymentLineState.ASKED;
    }

    /** Under which the finance system speaks of it, such as {@code PAY-2026-00001-1}: of this payment alone. */
    public String reference() {
        return payment + "-" + number;
    }

    /** What the supplier and the bank see of us, such as {@code INV-2026-00001-1}: the same when it is paid again. */
    public String partReference() {
        return InvoicePart.reference(invoice, part);
    }

    public int number() {
        return number;
    }

    public CaseNumber invoice() {
        return invoice;
    }

    /** Of the invoice. */
    public int part() {
        return part;
    }

    /** On which it is booked. */
    public OrderNumber order() {
        return order;
    }

    public Money amount() {
        return amount;
    }

    public Payee payee() {
        return payee;
    }

    public PaymentLineState state() {
        return state;
    }

    /** Empty when it was not paid, and before. */
    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }

    /** Empty when it was paid, and before. */
    public Optional<PaymentFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /** Empty when the finance system itself said so, and before. */
    public Optional<PersonId> settledBy() {
        return Optional.ofNullable(settledBy);
    }
}
