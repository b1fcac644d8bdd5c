package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.FILE_IS_TAKEN;
import static org.maatwerk.confidentiality.Relation.DOCTOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** What a doctor sees before planning: of a file in the pool the number, of one in hand whom to call (A11). */
@ApplicationScoped
@Transactional
public class ReadPlanning {

    @Inject
    Attestations attestations;

    @Inject
    FileDoor door;

    @Inject
    DoctorPool pool;

    @Inject
    DoctorLines lines;

    public PlanningView of(PersonId doctor, CaseNumber caseNumber) {
        if (doctor.equals(attestations.of(caseNumber).doctor())) {
            return lines.planning(door.toSeeAs(DOCTOR, doctor, caseNumber));
        }
        Attestation waiting = pool.open(doctor, caseNumber);
        Refused.unless(waiting.doctor() == null, FILE_IS_TAKEN);
        return PlanningView.inPool(caseNumber);
    }
}
