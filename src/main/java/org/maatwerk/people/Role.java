package org.maatwerk.people;

/**
 * What somebody does in the procedures (rol). A role opens a screen, never a file: that takes a relation to the file.
 */
public enum Role {
    /** Follows from the personnel feed: employed by an entity of the government. */
    STAFF_MEMBER,
    /** Follows from the personnel feed: manager of somebody. */
    LINE_MANAGER,
    CENTRAL_EXPERT,
    OCCUPATIONAL_DOCTOR,
    SMT_MEMBER,
    SMT_CHAIR,
    ADMINISTRATOR,
    DATA_PROTECTION_OFFICER,
    HR_OFFICER,
    PERSONNEL_ADMIN,
    BUDGET_HOLDER,
    DIVERSITY_OFFICER,
    HEAD_OF_ENTITY,
    REINTEGRATION_ADVISER,
    JOB_COACH;

    /** Whether the role follows from the personnel feed and can therefore not be granted. */
    public boolean followsFromFeed() {
        return this == STAFF_MEMBER || this == LINE_MANAGER;
    }
}
