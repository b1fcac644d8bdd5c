package org.maatwerk.protocol;

/**
 * Under which heading a measure stands: the work agreements of P3, then the nine categories of support by which is
 * reported, in their order (domain guide, section 2).
 */
public enum MeasureCategory {
    TELEWORK(MeasureKind.WORK),
    HOURS(MeasureKind.WORK),
    BREAKS(MeasureKind.WORK),
    TASKS(MeasureKind.WORK),
    COMMUNICATION(MeasureKind.WORK),
    WORKPLACE(MeasureKind.WORK),
    TRAVEL(MeasureKind.WORK),
    SUPPORT(MeasureKind.WORK),
    SAFETY(MeasureKind.WORK),
    JOB_COACHING(MeasureKind.MATERIAL),
    SEATING(MeasureKind.MATERIAL),
    DESK_EQUIPMENT(MeasureKind.MATERIAL),
    AUDIO_MOBILE(MeasureKind.MATERIAL),
    SOFTWARE(MeasureKind.MATERIAL),
    HARDWARE(MeasureKind.MATERIAL),
    BUILDING(MeasureKind.MATERIAL),
    INTERPRETER(MeasureKind.MATERIAL),
    OTHER(MeasureKind.MATERIAL);

    private final MeasureKind kind;

    MeasureCategory(MeasureKind kind) {
        this.kind = kind;
    }

    public MeasureKind kind() {
        return kind;
    }
}
