package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.NO_AMOUNT;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_IS_ELSEWHERE;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_MORE_THAN_LEFT;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOT_DISPUTED;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NO_REASON;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_ORDER_CANCELLED;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_OTHER_SUPPLIER;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** How far an invoice is, and what may be done with it (voortgang van een factuur, T8). */
@MappedSuperclass
public abstract class InvoiceProgress {

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

    public abstract InvoiceKind kind();

    public abstract InvoiceSupplier supplier();

    public abstract InvoiceAmounts amounts();

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
                .reduce(amounts().payable(), Money::minus);
    }

    /**
     * Whether this much of it may be put on this order.
     *
     * @param sure whether somebody said that it is right that the order is for another supplier
     */
    public void refuseUnlessFits(Money amount, TomOrder order, boolean sure, List<InvoicePart> parts) {
        Refused.when(isDisputed(), INVOICE_IS_ELSEWHERE);
        Refused.unless(amount.isPositive(), NO_AMOUNT, "amount");
        Refused.unless(!amount.isMoreThan(rest(parts)), INVOICE_MORE_THAN_LEFT, "amount");
        Refused.unless(!order.isCancelled(), INVOICE_ORDER_CANCELLED, "order");
        Refused.unless(sure || supplier().is(order.supplier()), INVOICE_OTHER_SUPPLIER, "sure");
    }

    /** Whether this credit note takes away what is disputed of that invoice. */
    public void refuseUnlessTakesAway(InvoiceProgress disputed) {
        boolean fits = kind() == InvoiceKind.CREDIT_NOTE
                && disputed.isDisputed()
                && disputed.supplier().number().equals(supplier().number());
        Refused.unless(fits, INVOICE_NOT_DISPUTED, "against");
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
        boolean may =
                kind() == InvoiceKind.INVOICE && !isDisputed() && rest(parts).isPositive();
        Refused.unless(may, INVOICE_IS_ELSEWHERE);
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
