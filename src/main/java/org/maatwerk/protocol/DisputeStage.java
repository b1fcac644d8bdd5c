package org.maatwerk.protocol;

/** With whom a disputed agreement lies (P7). */
public enum DisputeStage {
    /** With who leads the protocol. */
    MEDIATION,
    ESCALATED_HR,
    ESCALATED_HEAD,
    SETTLED
}
