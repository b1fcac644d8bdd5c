package org.maatwerk.attestation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.maatwerk.attestation.CorrectionAnswered;
import org.maatwerk.attestation.CorrectionAsked;
import org.maatwerk.attestation.CorrectionStopped;
import org.maatwerk.workflow.Flow;

/** Puts the staff member's wish to correct something on the list of who keeps that part, with a deadline. */
@ApplicationScoped
public class CorrectionProcess {

    static final String PROCESS = "correction";
    static final String TASK = "answer-correction";

    @Inject
    Flow flow;

    void on(@Observes CorrectionAsked fact) {
        flow.start(PROCESS, fact.caseNumber(), AttestationCodes.correction(fact.staffMember(), fact.keeper()));
    }

    void on(@Observes CorrectionAnswered fact) {
        flow.complete(TASK, fact.caseNumber(), Map.of());
    }

    void on(@Observes CorrectionStopped fact) {
        flow.tell("correction-stopped", fact.caseNumber(), Map.of());
    }
}
