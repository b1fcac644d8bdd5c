package org.maatwerk.coaching;

import org.maatwerk.kernel.Refusal;

/** Why something was refused about a package of coaching (T13). */
public enum CoachingRefusal implements Refusal {
    /** Cancelled since, or not granted. */
    COACHING_NOT_GRANTED,
    /** Whoever was chosen is no job coach today, or has something to do with the staff member (A13). */
    NO_SUCH_COACH,
    COACHING_PERIOD_OUT_OF_ORDER,
    /** It would end before today. */
    COACHING_PERIOD_IS_OVER,
    /** Somebody else coaches on one of these days; that ends first. */
    COACHING_OVERLAPS,
    /** Somebody was first, or it is over. */
    COACHING_IS_ELSEWHERE,
    /** Outside the period, or after today. */
    SESSION_DAY_OUT_OF_RANGE,
    NO_SESSION_HOURS,
    /** It would be more than was granted; says how much is left. */
    PACKAGE_USED_UP
}
