package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.attestation.ConsultationManner;
import org.maatwerk.attestation.ConsultationState;

/**
 * An appointment and what became of it.
 *
 * @param place null when none was filled in
 * @param documentsShown null before it was held
 */
public record ConsultationView(
        LocalDateTime at, ConsultationManner manner, String place, ConsultationState state, Boolean documentsShown)
        implements Serializable {

    static ConsultationView of(Consultation consultation) {
        return new ConsultationView(
                consultation.appointment().at(),
                consultation.appointment().manner(),
                consultation.appointment().place(),
                consultation.state(),
                consultation.documentsShown());
    }

    public boolean isPlanned() {
        return state == ConsultationState.PLANNED;
    }
}
