package org.maatwerk.protocol;

/** What kind of agreement a measure becomes (P3). */
public enum MeasureKind {
    /** An arrangement about the work: telework, hours, tasks, breaks, a room, communication. */
    WORK,
    /** Something that is bought, lent or built. */
    MATERIAL
}
