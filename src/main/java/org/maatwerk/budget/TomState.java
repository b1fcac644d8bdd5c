package org.maatwerk.budget;

import java.util.EnumSet;
import java.util.Set;

/** How far a request for a support measure is (stand van een TOM-aanvraag, domain guide, section 6). */
public enum TomState {
    /** Opened by an agreement that costs money; the price is still to be filled in. */
    DRAFT,
    SUBMITTED,
    /** One budget holder agrees; a second one has to as well (T4, T5). */
    AGREED_ONCE,
    /** Not refused, and not now. */
    WAITING_LIST,
    APPROVED,
    /** For less than was asked. */
    PARTLY_APPROVED,
    REFUSED,
    /** Something of it is ordered, and more may follow. */
    COMMITTED,
    /** All that is needed is ordered. */
    ORDERED,
    /** All that was ordered is there. */
    DELIVERED,
    /** There is an invoice for each order, and something of them is not paid yet. */
    INVOICED,
    /** All invoices that came are paid; another one may come. */
    PAID,
    /** All is paid, and no invoice is to come any more. */
    CLOSED,
    /** It was granted, and nothing of it was bought. */
    CANCELLED,
    /** Not needed any more. */
    WITHDRAWN;

    /** Those in which budget holders have to say something. */
    public static Set<TomState> unanswered() {
        return EnumSet.of(SUBMITTED, AGREED_ONCE, WAITING_LIST);
    }

    /** Those in which something is still asked or to come: the same agreement is not asked for beside it. */
    public static Set<TomState> open() {
        Set<TomState> open = unanswered();
        open.addAll(toOrder());
        open.add(DRAFT);
        open.add(ORDERED);
        return open;
    }

    /** Those in which they did. */
    public static Set<TomState> answered() {
        Set<TomState> answered = delivered();
        answered.addAll(EnumSet.of(APPROVED, PARTLY_APPROVED, REFUSED, COMMITTED, ORDERED, CANCELLED));
        return answered;
    }

    /** Those in which all that was ordered is there: what is left to be done has to do with money alone. */
    public static Set<TomState> delivered() {
        return EnumSet.range(DELIVERED, CLOSED);
    }

    /** As it is to who learns nothing of invoices (D10). */
    public TomState withoutInvoices() {
        return delivered().contains(this) ? DELIVERED : this;
    }

    /** Those of what budget holders granted, and nobody cancelled. */
    public static Set<TomState> granted() {
        Set<TomState> granted = answered();
        granted.removeAll(EnumSet.of(REFUSED, CANCELLED));
        return granted;
    }

    /** Those in which something may be ordered. */
    public static Set<TomState> toOrder() {
        return EnumSet.of(APPROVED, PARTLY_APPROVED, COMMITTED);
    }
}
