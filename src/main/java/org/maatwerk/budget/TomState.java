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
        return EnumSet.of(APPROVED, PARTLY_APPROVED, REFUSED, COMMITTED, ORDERED, DELIVERED, CANCELLED);
    }

    /** Those in which something may be ordered. */
    public static Set<TomState> toOrder() {
        return EnumSet.of(APPROVED, PARTLY_APPROVED, COMMITTED);
    }
}
