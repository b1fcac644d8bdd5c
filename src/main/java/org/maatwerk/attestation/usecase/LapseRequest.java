package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.RequestLapsed;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** A person ends a request for want of an answer, after a passed deadline or a missed consultation (A7). */
@ApplicationScoped
@Transactional
public class LapseRequest {

    private static final Set<Relation> WAIT_FOR_AN_ANSWER = EnumSet.of(Relation.EXPERT, Relation.DOCTOR);

    @Inject
    FileDoor door;

    @Inject
    RetentionToday retention;

    @Inject
    Clock clock;

    @Inject
    Event<RequestLapsed> facts;

    /** Whether expert or doctor may let it lapse now; for anybody else there is nothing to ask (D-1). */
    public boolean isPossible(PersonId party, CaseNumber caseNumber) {
        return door.toActAs(WAIT_FOR_AN_ANSWER, party, caseNumber).mayLapse();
    }

    public void lapse(PersonId decidedBy, CaseNumber caseNumber) {
        Attestation attestation = door.toActAs(WAIT_FOR_AN_ANSWER, decidedBy, caseNumber);
        facts.fire(attestation.lapse(decidedBy, LocalDate.now(clock), retention.now()));
    }
}
