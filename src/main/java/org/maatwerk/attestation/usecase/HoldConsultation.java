package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.APPOINTMENT_IS_GONE;
import static org.maatwerk.attestation.AttestationRefusal.DOCUMENTS_NOT_ANSWERED;
import static org.maatwerk.confidentiality.Relation.DOCTOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** The doctor notes that the consultation took place, or that the staff member was not there (A5). */
@ApplicationScoped
@Transactional
public class HoldConsultation {

    @Inject
    FileDoor door;

    @Inject
    Assessments assessments;

    @Inject
    Clock clock;

    @Inject
    Event<Object> facts;

    /** @param documentsShown whether papers were shown; the papers themselves are never kept (D3) */
    public void held(PersonId doctor, CaseNumber caseNumber, Boolean documentsShown) {
        Attestation file = door.toActAs(DOCTOR, doctor, caseNumber);
        Refused.unless(documentsShown != null, DOCUMENTS_NOT_ANSWERED, "documents");
        planned(caseNumber).hold(documentsShown, LocalDate.now(clock));
        facts.fire(file.consultationHeld(doctor));
    }

    /** The doctor keeps the file, and offers another appointment or lapses it (A7). */
    public void missed(PersonId doctor, CaseNumber caseNumber) {
        Attestation file = door.toActAs(DOCTOR, doctor, caseNumber);
        planned(caseNumber).miss(LocalDate.now(clock));
        facts.fire(file.consultationMissed(doctor));
    }

    private Consultation planned(CaseNumber caseNumber) {
        return assessments.planned(caseNumber).orElseThrow(() -> new Refused(APPOINTMENT_IS_GONE));
    }
}
