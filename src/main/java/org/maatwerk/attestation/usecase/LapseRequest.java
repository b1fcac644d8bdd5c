package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.RequestLapsed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** A person ends a request for want of an answer, after a passed deadline or a missed consultation (A7). */
@ApplicationScoped
@Transactional
public class LapseRequest {

    @Inject
    FileDoor door;

    @Inject
    RetentionToday retention;

    @Inject
    Clock clock;

    @Inject
    Event<RequestLapsed> facts;

    /** Whether one of its parties may let it lapse now. */
    public boolean isPossible(PersonId party, CaseNumber caseNumber) {
        return door.toAct(party, caseNumber).mayLapse();
    }

    public void lapse(PersonId decidedBy, CaseNumber caseNumber) {
        Attestation attestation = door.toAct(decidedBy, caseNumber);
        facts.fire(attestation.lapse(decidedBy, LocalDate.now(clock), retention.now()));
    }
}
