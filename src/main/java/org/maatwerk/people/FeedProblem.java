package org.maatwerk.people;

/** Why a line of the personnel feed was not taken, or not wholly (X8). */
public enum FeedProblem {
    /** More or fewer values than the header has names, or a quote that is never closed. */
    UNREADABLE_LINE,
    /** Neither a staff number nor an e-mail address says who this is. */
    NOBODY,
    /** The same staff number or e-mail address stands on an earlier line of the file. */
    SAME_AS_EARLIER_LINE,
    /** The staff number belongs to somebody from another kind of organisation. */
    STAFF_NUMBER_TAKEN,
    /** Somebody else, who is still employed, has this e-mail address. */
    EMAIL_TAKEN,
    STAFF_NUMBER_WRONG,
    NAME_MISSING,
    TEXT_TOO_LONG,
    EMAIL_WRONG,
    ORGANISATION_KEY_WRONG,
    ORGANISATION_UNKNOWN,
    LEVEL_WRONG,
    STATUTE_WRONG,
    SEX_WRONG,
    DATE_WRONG,
    START_MISSING,
    END_BEFORE_START,
    /** The line is taken, the manager stays who it was. */
    MANAGER_UNKNOWN,
    /** The line is taken, the manager stays who it was. */
    OWN_MANAGER
}
