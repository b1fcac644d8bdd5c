package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.ANSWER_IS_TOO_LONG;
import static org.maatwerk.attestation.AttestationRefusal.DATE_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.MANNER_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.TIME_IS_MISSING;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.maatwerk.attestation.Appointment;
import org.maatwerk.attestation.ConsultationManner;
import org.maatwerk.kernel.Refused;

/** The moment and the place that a doctor filled in; anything may still be missing. */
public record AppointmentForm(LocalDate date, LocalTime time, ConsultationManner manner, String place)
        implements Serializable {

    static final int LONGEST_PLACE = 200;

    Appointment appointment() {
        Refused.unless(date != null, DATE_IS_MISSING, "date");
        Refused.unless(time != null, TIME_IS_MISSING, "time");
        Refused.unless(manner != null, MANNER_IS_MISSING, "manner");
        Refused.unless(place == null || place.length() <= LONGEST_PLACE, ANSWER_IS_TOO_LONG, "place");
        return new Appointment(date.atTime(time), manner, place);
    }
}
