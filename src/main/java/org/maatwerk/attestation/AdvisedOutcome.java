package org.maatwerk.attestation;

/** What the social-medical team would do (strekking van het advies); it binds nobody (A6). */
public enum AdvisedOutcome {
    RECOGNISE,
    DO_NOT_RECOGNISE,
    NO_COMMON_VIEW;

    /** Whether a decision with this outcome goes another way than the advice; then the doctor says why (A6). */
    public boolean differsFrom(Outcome outcome) {
        return switch (this) {
            case RECOGNISE -> outcome != Outcome.RECOGNISED;
            case DO_NOT_RECOGNISE -> outcome != Outcome.NOT_RECOGNISED;
            case NO_COMMON_VIEW -> false;
        };
    }
}
