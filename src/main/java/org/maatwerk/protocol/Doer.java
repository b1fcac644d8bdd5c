package org.maatwerk.protocol;

/** Who sees to an agreement (P3). */
public enum Doer {
    STAFF_MEMBER,
    LINE_MANAGER,
    HR_OFFICER,
    EXPERT,
    /** Named in the text of the agreement: a helpdesk, a building service. */
    SOMEBODY_ELSE
}
