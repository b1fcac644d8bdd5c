package org.maatwerk.budget;

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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** An invoice or credit note of a supplier (factuur, T8); what it says never changes. */
@Entity
@Table(name = "budget_invoice")
public class Invoice extends InvoiceProgress {

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

    /** The number of a supplier without what two of the same may differ in: spaces, and small or capital letters. */
    public static String compared(String number) {
        return SPACE.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Our own number, such as {@code INV-2026-00001}. */
    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    @Override
    public InvoiceKind kind() {
        return kind;
    }

    public InvoiceSource source() {
        return source;
    }

    @Override
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

    @Override
    public InvoiceAmounts amounts() {
        return amounts;
    }

    /** Empty when it came from the folder. */
    public Optional<PersonId> registeredBy() {
        return Optional.ofNullable(registeredBy);
    }

    /** Whether this person handed it in as a job coach, and so decides nothing about it (A13). */
    public boolean isHandedInBy(PersonId person) {
        return source == InvoiceSource.COACH && person.equals(registeredBy);
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
