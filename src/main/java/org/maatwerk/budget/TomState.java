package org.maatwerk.budget;

/** How far a request for a support measure is (stand van een TOM-aanvraag, domain guide, section 6). */
public enum TomState {
    /** Opened by an agreement that costs money; the price is still to be filled in. */
    DRAFT,
    SUBMITTED,
    /** Not needed any more. */
    WITHDRAWN
}
