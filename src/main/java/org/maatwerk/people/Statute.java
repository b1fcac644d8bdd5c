package org.maatwerk.people;

/** How somebody is employed (statuut). */
public enum Statute {
    STATUTORY,
    CONTRACTUAL,
    TRAINEE,
    JOB_STUDENT,
    EXTERNAL
}
