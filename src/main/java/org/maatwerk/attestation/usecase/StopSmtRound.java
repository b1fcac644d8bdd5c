package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.Relation.DOCTOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** No consent, or no answer in time: the doctor waits no longer and decides alone (A6, A7). */
@ApplicationScoped
@Transactional
public class StopSmtRound {

    @Inject
    FileDoor door;

    @Inject
    SmtPapers papers;

    @Inject
    Clock clock;

    @Inject
    Event<Object> facts;

    public void stop(PersonId doctor, CaseNumber caseNumber) {
        Attestation file = door.toActAs(DOCTOR, doctor, caseNumber);
        papers.current(file).stop(clock.instant());
        facts.fire(file.smtStopped(doctor));
    }
}
