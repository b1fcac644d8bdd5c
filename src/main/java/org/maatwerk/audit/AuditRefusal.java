package org.maatwerk.audit;

import org.maatwerk.kernel.Refusal;

/** What the data protection officer can mend. */
public enum AuditRefusal implements Refusal {
    NO_SUCH_READER,
    NOT_A_CASE_NUMBER,
    PERIOD_ENDS_BEFORE_IT_BEGINS
}
