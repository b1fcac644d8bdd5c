package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.attestation.AttestationExpired;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.kernel.CaseNumber;

/** The last day of a recognition has passed (A12); the doctor decided that date, the calendar only reaches it (A7). */
@ApplicationScoped
@Transactional
public class ExpireAttestation {

    @Inject
    Attestations attestations;

    @Inject
    Clock clock;

    @Inject
    Event<AttestationExpired> facts;

    public void expire(CaseNumber caseNumber) {
        facts.fire(attestations.toChange(caseNumber).expire(LocalDate.now(clock)));
    }
}
