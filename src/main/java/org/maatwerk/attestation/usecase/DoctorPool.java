package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;

/** The files that wait for a doctor of one prevention service (A11). */
@ApplicationScoped
class DoctorPool {

    @Inject
    Attestations attestations;

    @Inject
    FileDoor door;

    @Inject
    People people;

    /** The file, for a doctor of its service. */
    Attestation open(PersonId doctor, CaseNumber caseNumber) {
        Attestation file = attestations.of(caseNumber);
        if (!isOfTheirService(doctor, file)) {
            throw new NotFound();
        }
        return door.fromPool(Role.OCCUPATIONAL_DOCTOR, doctor, caseNumber);
    }

    /** For doctors, what this one may take: not their own file, nor that of a relative, nor one they refused before (A9, A13). */
    List<Attestation> of(PersonId doctor) {
        door.toListAs(Role.OCCUPATIONAL_DOCTOR, doctor);
        return attestations.withoutDoctor(people.of(doctor).organisation()).stream()
                .filter(file -> !doctor.equals(file.staffMember()))
                .filter(file -> !people.related(doctor, file.staffMember()))
                .filter(file -> !(file.isReconsidered() && doctor.equals(file.formerDoctor())))
                .toList();
    }

    /** The files this doctor has in hand, newest first. */
    List<Attestation> inHand(PersonId doctor) {
        return attestations.ofDoctor(doctor).stream()
                .filter(file -> file.stage().isUndecided())
                .filter(file -> !people.related(doctor, file.staffMember()))
                .toList();
    }

    private boolean isOfTheirService(PersonId doctor, Attestation file) {
        return people.of(doctor).organisation().equals(file.preventionService());
    }
}
