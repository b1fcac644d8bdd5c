package org.maatwerk.protocol;

/** In which part somebody signs (P5). */
public enum Signatory {
    STAFF_MEMBER,
    LINE_MANAGER,
    HR_OFFICER,
    EXPERT,
    HEAD_OF_ENTITY
}
