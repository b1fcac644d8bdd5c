package org.maatwerk.budget;

import org.maatwerk.kernel.Refusal;

/** Why a request for the wage of a job student was refused (T12). */
public enum StudentRefusal implements Refusal {
    /** Nobody was chosen, and no name was given. */
    NO_STUDENT,
    /** Either somebody who is known, or a new name. */
    ONE_STUDENT,
    /** Counted once: who worked here before is chosen, not named again. */
    STUDENT_IS_KNOWN,
    /** Not of that entity. */
    NO_SUCH_STUDENT,
    /** The last day is before the first. */
    PERIOD_OUT_OF_ORDER,
    NO_HOURS
}
