package org.maatwerk.messages;

/** What a mail says; its words are the same for every file (D-3). */
public enum MessageKind {
    TASK_WAITS,
    DEADLINE_NEAR,
    DEADLINE_PASSED,
    /** To the coordinator: somebody else is late (X1). */
    ESCALATION,
    NEWS,
    APPOINTMENT,
    APPOINTMENT_CANCELLED
}
