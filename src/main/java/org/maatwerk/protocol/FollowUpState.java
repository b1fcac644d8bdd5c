package org.maatwerk.protocol;

/** How far a material agreement is (P11). */
public enum FollowUpState {
    TO_DELIVER,
    /** The staff member is asked whether it works. */
    ASKED,
    /** It does not work; who leads the protocol sees to it. */
    TO_MEND,
    /** It works, and will be asked again. */
    IN_USE,
    /** The staff member said at the last ask that it works. */
    WORKS,
    /** It is no part any more of what holds. */
    ENDED
}
