package org.maatwerk.confidentiality;

/**
 * How somebody stands to one file: the columns of the access table. A relation is always to this file and now, never
 * a role alone ("assigned" in the domain guide, section 3).
 */
public enum Relation {
    STAFF_MEMBER,
    EXPERT,
    DOCTOR,
    SMT,
    LINE_MANAGER,
    HR_OFFICER,
    BUDGET_HOLDER,
    PERSONNEL_ADMIN,
    DIVERSITY_OFFICER,
    DATA_PROTECTION_OFFICER,
    ADMINISTRATOR,
    JOB_COACH,
    /** To whom one disputed agreement was passed on. */
    HEAD_OF_ENTITY
}
