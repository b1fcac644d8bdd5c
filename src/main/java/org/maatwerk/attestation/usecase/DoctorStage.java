package org.maatwerk.attestation.usecase;

import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.SmtRoundState;

/** Where a file stands for its doctor: who has the next word, and what is asked. */
public enum DoctorStage {
    APPOINTMENT_TO_OFFER("plan-consultation"),
    APPOINTMENT_MADE("hold-consultation"),
    TO_DECIDE("decide-attestation"),
    TO_DECIDE_WITH_ADVICE("decide-attestation"),
    /** The sketch was changed after it was confirmed (A4). */
    AWAITS_SKETCH(null),
    /** The staff member has not said yet whether the question may leave (A6). */
    AWAITS_CONSENT(null),
    WITH_TEAM(null),
    RECOGNISED(null),
    NOT_RECOGNISED(null),
    CLOSED(null);

    private final String task;

    DoctorStage(String task) {
        this.task = task;
    }

    /** @param round the state of the last question to the team; null without one */
    static DoctorStage of(Attestation file, SmtRoundState round) {
        return switch (file.stage()) {
            case CONSULTATION_PLANNED -> APPOINTMENT_MADE;
            case IN_ASSESSMENT -> file.sketch().awaitsNewConfirmation() ? AWAITS_SKETCH : TO_DECIDE;
            case SMT_ADVISED -> file.sketch().awaitsNewConfirmation() ? AWAITS_SKETCH : TO_DECIDE_WITH_ADVICE;
            case SMT_ASKED -> round == SmtRoundState.AWAITING_CONSENT ? AWAITS_CONSENT : WITH_TEAM;
            case AWAITING_PROTOCOL, EXPIRED -> RECOGNISED;
            case NOT_RECOGNISED -> NOT_RECOGNISED;
            case WITHDRAWN, LAPSED -> CLOSED;
            case DRAFT, SUBMITTED, SKETCH_IN_PROGRESS, SKETCH_CONFIRMED -> APPOINTMENT_TO_OFFER;
        };
    }

    /** The stem of what the doctor can do now; null while somebody else has the next word. */
    public String task() {
        return task;
    }

    public boolean isInAssessment() {
        return this == TO_DECIDE || this == TO_DECIDE_WITH_ADVICE || this == AWAITS_SKETCH;
    }

    public boolean isWithOthers() {
        return this == AWAITS_CONSENT || this == WITH_TEAM || this == AWAITS_SKETCH;
    }
}
