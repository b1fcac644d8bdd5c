package org.maatwerk.protocol;

/** Whether an agreement belongs to the job or goes where the person goes (P3, P10). */
public enum DependsOn {
    JOB,
    PERSON
}
