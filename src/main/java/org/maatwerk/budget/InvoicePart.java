package org.maatwerk.budget;

import static org.maatwerk.budget.InvoiceRefusal.INVOICE_IS_ELSEWHERE;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_SAME_HOLDER;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_PART_ELSEWHERE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** What of an invoice or credit note is put on one order, or set off against another (factuurdeel, T8). */
@Entity
@Table(name = "budget_invoice_part")
public class InvoicePart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber invoice;

    @Column(name = "part", nullable = false, updatable = false)
    private int part;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private InvoiceKind kind;

    @Column(name = "order_number", updatable = false)
    private OrderNumber order;

    @Column(name = "against", updatable = false)
    private CaseNumber against;

    @Column(name = "amount", nullable = false, updatable = false)
    private Money amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PartState state;

    @Column(name = "corrected", nullable = false)
    private Money corrected = Money.ZERO;

    @Column(name = "tolerance_percent", updatable = false)
    private Integer percent;

    @Column(name = "tolerance_most", updatable = false)
    private Money most;

    @Column(name = "booked_by", nullable = false, updatable = false)
    private PersonId bookedBy;

    @Column(name = "booked_at", nullable = false, updatable = false)
    private Instant bookedAt;

    @Column(name = "approved_by")
    private PersonId approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected InvoicePart() {}

    private InvoicePart(Invoice invoice, int part, Money amount, PartState state) {
        this.invoice = invoice.caseNumber();
        this.kind = invoice.kind();
        this.part = part;
        this.amount = amount;
        this.state = state;
    }

    /**
     * On an order. Of a credit note it is given back at once.
     *
     * @param part the how manieth of the invoice it is, from one on
     * @param amount of what is payable
     */
    public static InvoicePart on(OrderNumber order, Invoice invoice, int part, Money amount) {
        boolean credits = invoice.kind() == InvoiceKind.CREDIT_NOTE;
        InvoicePart on = new InvoicePart(invoice, part, amount, credits ? PartState.PAID : PartState.BOOKED);
        on.order = order;
        return on;
    }

    /** Nobody pays it: a disputed invoice and a credit note take each other away. */
    public static InvoicePart takenAway(CaseNumber against, Invoice invoice, int part, Money amount) {
        InvoicePart off = new InvoicePart(invoice, part, amount, PartState.SET_OFF);
        off.against = against;
        return off;
    }

    /** Who says so, and when. */
    public InvoicePart booked(PersonId by, Instant at) {
        bookedBy = by;
        bookedAt = at;
        return this;
    }

    /** Whether it is within the tolerance by the rule of the day (X4); if not, it waits for a second budget holder. */
    public InvoicePart weighed(InvoiceTolerance rule, OrderAccount account) {
        percent = rule.percent();
        most = rule.most();
        state = account.allows(amount, rule) ? PartState.BOOKED : PartState.DEVIATING;
        corrected = state == PartState.BOOKED ? account.lacksFor(amount) : Money.ZERO;
        return this;
    }

    /** @param account as it is by now */
    public void approve(OrderAccount account, PersonId by, Instant at) {
        Refused.unless(state == PartState.DEVIATING, INVOICE_IS_ELSEWHERE);
        Refused.when(by.equals(bookedBy), INVOICE_SAME_HOLDER);
        state = PartState.BOOKED;
        corrected = account.lacksFor(amount);
        approvedBy = by;
        approvedAt = at;
    }

    /** Before it is told to the finance system; whoever put it there may take it back too. */
    public void takeOff(PersonId by, Instant at) {
        Refused.unless(state == PartState.DEVIATING || state == PartState.BOOKED, INVOICE_IS_ELSEWHERE);
        state = PartState.DECLINED;
        approvedBy = by;
        approvedAt = at;
    }

    /** It is told to the finance system. */
    public void ask() {
        Refused.unless(state == PartState.BOOKED, PAYMENT_PART_ELSEWHERE);
        state = PartState.IN_PAYMENT;
    }

    /** The finance system says so. */
    public void pay() {
        Refused.unless(state == PartState.IN_PAYMENT, PAYMENT_PART_ELSEWHERE);
        state = PartState.PAID;
    }

    /** It was not paid after all, and is to be paid again. */
    public void payAgain() {
        Refused.unless(state == PartState.IN_PAYMENT, PAYMENT_PART_ELSEWHERE);
        state = PartState.BOOKED;
    }

    /** Under which it is known in the books and to the bank, such as {@code INV-2026-00001-1}. */
    public static String reference(CaseNumber invoice, int part) {
        return invoice + "-" + part;
    }

    public CaseNumber invoice() {
        return invoice;
    }

    /** The how manieth of the invoice it is, from one on. */
    public int part() {
        return part;
    }

    public InvoiceKind kind() {
        return kind;
    }

    /** Empty when it was set off. */
    public Optional<OrderNumber> order() {
        return Optional.ofNullable(order);
    }

    /** The credit note or the invoice that takes it away; empty on an order. */
    public Optional<CaseNumber> against() {
        return Optional.ofNullable(against);
    }

    public Money amount() {
        return amount;
    }

    public PartState state() {
        return state;
    }

    /** What was committed for it beyond what the order had left. */
    public Money corrected() {
        return corrected;
    }

    /** The rule by which it was weighed; empty for what needs none. */
    public Optional<InvoiceTolerance> tolerance() {
        return Optional.ofNullable(percent).map(known -> new InvoiceTolerance(known, most));
    }

    public PersonId bookedBy() {
        return bookedBy;
    }

    public Instant bookedAt() {
        return bookedAt;
    }

    /** The second budget holder, who agreed or did not; empty where none was needed, and before. */
    public Optional<PersonId> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    /** Empty where {@link #approvedBy} is. */
    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }
}
