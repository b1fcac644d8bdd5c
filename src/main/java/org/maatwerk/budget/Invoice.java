package org.maatwerk.budget;

import static org.maatwerk.budget.InvoiceRefusal.INVOICE_IS_ELSEWHERE;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NO_REASON;

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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** An invoice or credit note of a supplier (factuur, T8); what it says never changes. */
@Entity
@Table(name = "budget_invoice")
public class Invoice {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private InvoiceKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false, updatable = false)
    private InvoiceSource source;

    @Embedded
    private InvoiceSupplier supplier;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "compared_number", nullable = false, updatable = false)
    private String comparedNumber;

    @Column(name = "issued_on", nullable = false, updatable = false)
    private LocalDate issuedOn;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "order_number", updatable = false)
    private OrderNumber order;

    @Embedded
    private InvoiceAmounts amounts;

    @Column(name = "registered_by", updatable = false)
    private PersonId registeredBy;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private InvoiceState state = InvoiceState.RECEIVED;

    @Column(name = "turn", nullable = false)
    private int turn;

    @Column(name = "dispute")
    private Sealed dispute;

    @Column(name = "disputed_by")
    private PersonId disputedBy;

    @Column(name = "disputed_at")
    private Instant disputedAt;

    protected Invoice() {}

    public Invoice(CaseNumber caseNumber, InvoiceContent content, InvoiceSource source) {
        this.caseNumber = caseNumber.value();
        this.source = source;
        this.kind = content.kind();
        this.supplier = content.supplier();
        this.number = content.number();
        this.comparedNumber = compared(content.number());
        this.issuedOn = content.issuedOn();
        this.dueOn = content.dueOn();
        this.order = content.order();
        this.amounts = content.amounts();
    }

    /** Who took it in, null for the program itself, and when. */
    public Invoice registered(PersonId by, Instant at) {
        registeredBy = by;
        registeredAt = at;
        return this;
    }

    /**
     * Nobody acts on an old page: what was seen is what is there.
     *
     * @param seen the {@link #turn} that was seen
     */
    public void refuseUnlessSeen(int seen) {
        Refused.unless(turn == seen, INVOICE_IS_ELSEWHERE);
    }

    /** What has no place yet. */
    public Money rest(List<InvoicePart> parts) {
        return parts.stream()
                .filter(part -> part.state().hasPlace())
                .map(InvoicePart::amount)
                .reduce(amounts.payable(), Money::minus);
    }

    /** After something was done with it. */
    public void settle(List<InvoicePart> parts) {
        turn++;
        if (parts.stream().anyMatch(part -> part.state() == PartState.DEVIATING)) {
            state = InvoiceState.DEVIATING;
        } else if (rest(parts).isZero()) {
            state = InvoiceState.SETTLED;
        } else {
            state = isDisputed() ? InvoiceState.DISPUTED : InvoiceState.RECEIVED;
        }
    }

    /** What has no place yet is not paid. A credit note asks for no money: it cannot be disputed. */
    public void dispute(Sealed reason, PersonId by, Instant at, List<InvoicePart> parts) {
        Refused.unless(kind == InvoiceKind.INVOICE && !isDisputed() && rest(parts).isPositive(), INVOICE_IS_ELSEWHERE);
        Refused.unless(reason != null, INVOICE_NO_REASON, "reason");
        dispute = reason;
        disputedBy = by;
        disputedAt = at;
        settle(parts);
    }

    /** What was disputed is to be settled after all. */
    public void accept(List<InvoicePart> parts) {
        Refused.unless(isDisputed() && rest(parts).isPositive(), INVOICE_IS_ELSEWHERE);
        dispute = null;
        settle(parts);
    }

    /** Where it is sealed why it is disputed. */
    public static String disputed() {
        return "budget/invoice/dispute";
    }

    /** The number of a supplier without what two of the same may differ in: spaces, and small or capital letters. */
    public static String compared(String number) {
        return SPACE.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Our own number, such as {@code INV-2026-00001}. */
    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public InvoiceKind kind() {
        return kind;
    }

    public InvoiceSource source() {
        return source;
    }

    public InvoiceSupplier supplier() {
        return supplier;
    }

    /** As the supplier gave it. */
    public String number() {
        return number;
    }

    public String comparedNumber() {
        return comparedNumber;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** Empty when it does not say. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** The order that it names; empty when it names none of ours. */
    public Optional<OrderNumber> order() {
        return Optional.ofNullable(order);
    }

    public InvoiceAmounts amounts() {
        return amounts;
    }

    /** Empty when it came from the folder. */
    public Optional<PersonId> registeredBy() {
        return Optional.ofNullable(registeredBy);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public InvoiceState state() {
        return state;
    }

    /** How often something was done with it. */
    public int turn() {
        return turn;
    }

    /** Whether what has no place yet is disputed, or was when it got its place. */
    public boolean isDisputed() {
        return dispute != null;
    }

    /** Why it is disputed, sealed at {@link #disputed}; empty when it is not. */
    public Optional<Sealed> dispute() {
        return Optional.ofNullable(dispute);
    }

    /** Who disputed it last; empty when nobody ever did. */
    public Optional<PersonId> disputedBy() {
        return Optional.ofNullable(disputedBy);
    }

    /** Empty where {@link #disputedBy} is. */
    public Optional<Instant> disputedAt() {
        return Optional.ofNullable(disputedAt);
    }
}
