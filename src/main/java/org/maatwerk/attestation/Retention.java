package org.maatwerk.attestation;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long the content of a file is kept (X6).
 *
 * @param afterRecognition counted from the end of the recognition
 * @param afterClosing counted from the day a file closed without recognition
 */
public record Retention(Period afterRecognition, Period afterClosing) {

    /** The names of these terms among the reference data. */
    public static final String AFTER_RECOGNITION = "sketch-after-recognition";

    public static final String AFTER_CLOSING = "sketch-after-closing";

    LocalDate ofRecognition(LocalDate until) {
        return until == null ? null : until.plus(afterRecognition);
    }

    public LocalDate ofClosedFile(LocalDate on) {
        return on.plus(afterClosing);
    }
}
