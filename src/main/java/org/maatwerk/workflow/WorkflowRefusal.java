package org.maatwerk.workflow;

import org.maatwerk.kernel.Refusal;

/** Why the workflow refused. */
public enum WorkflowRefusal implements Refusal {
    /** Somebody was first, or the file ended while the form was open (A10). */
    TASK_IS_GONE,
    FIRST_DAY_IS_MISSING,
    /** X4: a change never alters what already counted. */
    FIRST_DAY_HAS_BEGUN,
    UNKNOWN_DEADLINE,
    WORKING_DAYS_OUT_OF_RANGE,
    NAME_IN_BOTH_LANGUAGES
}
