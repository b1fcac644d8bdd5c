package org.maatwerk.people;

import org.maatwerk.kernel.Refusal;

/** What the administrator can mend in this room. */
public enum PeopleRefusal implements Refusal {
    /** Somebody must prove once more who they are, and can then do it. */
    CONFIRM_IDENTITY_FIRST,
    ROLE_FOLLOWS_FROM_FEED,
    ROLE_ALREADY_GRANTED,
    ROLE_FOR_ONESELF,
    NOT_A_DOCTOR_OF_THIS_SERVICE,
    ENDS_BEFORE_START,
    RELATED_TO_SELF,
    ALREADY_RELATED,
    UNKNOWN_PERSON,
    UNKNOWN_ORGANISATION,
    NOT_A_PREVENTION_SERVICE,
    SAME_PREVENTION_SERVICE,
    MAPPING_IN_THE_PAST,
    LATER_MAPPING_EXISTS,
    FEED_IS_EMPTY,
    FEED_COLUMN_MISSING,
    FEED_NOT_HELD,
    FEED_IS_TOO_LARGE,
    FEED_IS_INFECTED
}
