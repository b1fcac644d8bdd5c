package org.maatwerk.protocol;

/** The four who talk, and later sign (P2, P5). */
public enum Party {
    STAFF_MEMBER,
    LINE_MANAGER,
    HR_OFFICER,
    EXPERT
}
