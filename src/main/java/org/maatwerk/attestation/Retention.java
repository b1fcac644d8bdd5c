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

    /** The periods of the domain guide; an installation may set others. */
    public static final Retention OF_THE_DOMAIN_GUIDE = new Retention(Period.ofYears(1), Period.ofMonths(6));

    LocalDate ofRecognition(LocalDate until) {
        return until == null ? null : until.plus(afterRecognition);
    }

    public LocalDate ofClosedFile(LocalDate on) {
        return on.plus(afterClosing);
    }
}
