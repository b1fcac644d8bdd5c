package org.maatwerk.protocol;

/** What a protocol starts from (P1). For the staff member and the expert alone: it says something of somebody's health. */
public enum ProtocolGround {
    INTERNAL_RECOGNITION,
    EXTERNAL_RECOGNITION,
    /** Back at work after a long sickness. */
    REINTEGRATION
}
