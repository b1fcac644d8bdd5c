package org.maatwerk.workflow;

import org.maatwerk.kernel.Refusal;

/** Why the workflow refused. */
public enum WorkflowRefusal implements Refusal {
    /** Somebody was first, or the file ended while the form was open (A10). */
    TASK_IS_GONE
}
