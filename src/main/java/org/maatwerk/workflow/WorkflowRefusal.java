package org.maatwerk.workflow;

import org.maatwerk.kernel.Refusal;

/** Why the workflow refused. */
public enum WorkflowRefusal implements Refusal {
    /** Somebody was first, or the file ended while the form was open (A10). */
    TASK_IS_GONE,
    DATE_IS_MISSING,
    DATE_IS_IMPOSSIBLE,
    /** X4: a change never alters what already counted. */
    DATE_IS_NOT_IN_THE_FUTURE,
    WORKING_DAYS_OUT_OF_RANGE,
    NAME_IS_MISSING
}
