package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.attestation.Correction;
import org.maatwerk.attestation.CorrectionPart;
import org.maatwerk.attestation.CorrectionStopped;
import org.maatwerk.attestation.ReconsiderationAsked;
import org.maatwerk.attestation.RequestLapsed;
import org.maatwerk.attestation.RequestWithdrawn;
import org.maatwerk.kernel.CaseNumber;

/** A correction that nobody can answer any more stops: the file ended, or another doctor decides anew (A9, A10). */
@ApplicationScoped
@Transactional
public class StopCorrection {

    @Inject
    CorrectionPapers papers;

    @Inject
    Event<CorrectionStopped> facts;

    void withdrawn(@Observes RequestWithdrawn fact) {
        papers.open(fact.caseNumber()).ifPresent(open -> stop(fact.caseNumber(), open));
    }

    void lapsed(@Observes RequestLapsed fact) {
        papers.open(fact.caseNumber()).ifPresent(open -> stop(fact.caseNumber(), open));
    }

    void decidedAnew(@Observes ReconsiderationAsked fact) {
        papers.open(fact.caseNumber())
                .filter(open -> open.part() == CorrectionPart.DECISION)
                .ifPresent(open -> stop(fact.caseNumber(), open));
    }

    private void stop(CaseNumber caseNumber, Correction open) {
        papers.stop(open);
        facts.fire(new CorrectionStopped(caseNumber));
    }
}
