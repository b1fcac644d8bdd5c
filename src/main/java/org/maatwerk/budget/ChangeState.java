package org.maatwerk.budget;

/** What became of a proposed change of a budget. */
public enum ChangeState {
    PROPOSED,
    APPROVED,
    DECLINED
}
