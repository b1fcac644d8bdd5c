package org.maatwerk.protocol;

/** On which ground an agreement is refused (P7). */
public enum RefusalGround {
    COST,
    ORGANISATION,
    SAFETY,
    OTHER
}
