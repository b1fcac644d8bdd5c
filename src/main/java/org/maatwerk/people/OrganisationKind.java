package org.maatwerk.people;

/** What sort of organisation somebody comes from. */
public enum OrganisationKind {
    GOVERNMENT,
    PREVENTION_SERVICE,
    /** A company whose people coach somebody at work (GOB). */
    JOB_COACHING
}
