package org.maatwerk.attestation.usecase;

import org.maatwerk.attestation.Stage;

/**
 * Where a file stands, as far as its expert may know: not what passes between doctor and team, and not why a file is
 * closed (A9).
 */
public enum ExpertStage {
    SUBMITTED,
    SKETCH_IN_PROGRESS,
    SKETCH_CONFIRMED,
    WITH_DOCTOR,
    RECOGNISED,
    CLOSED;

    static ExpertStage of(Stage stage) {
        return switch (stage) {
            case DRAFT, SUBMITTED -> SUBMITTED;
            case SKETCH_IN_PROGRESS -> SKETCH_IN_PROGRESS;
            case SKETCH_CONFIRMED -> SKETCH_CONFIRMED;
            case CONSULTATION_PLANNED, IN_ASSESSMENT, SMT_ASKED, SMT_ADVISED -> WITH_DOCTOR;
            case AWAITING_PROTOCOL -> RECOGNISED;
            case NOT_RECOGNISED, WITHDRAWN, LAPSED, EXPIRED -> CLOSED;
        };
    }
}
