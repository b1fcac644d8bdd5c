package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.attestation.FileTaken;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** A doctor takes a file out of the pool of their service, and only then learns whose it is (A9, A11, A13). */
@ApplicationScoped
@Transactional
public class TakeFile {

    @Inject
    DoctorPool pool;

    @Inject
    Event<FileTaken> facts;

    public void take(PersonId doctor, CaseNumber caseNumber) {
        pool.open(doctor, caseNumber).takeAsDoctor(doctor);
        facts.fire(new FileTaken(caseNumber, doctor));
    }
}
