package org.maatwerk.attestation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.maatwerk.attestation.HandoverAnswered;
import org.maatwerk.attestation.HandoverOffered;
import org.maatwerk.people.PreventionServiceChanged;
import org.maatwerk.workflow.Flow;

/** From a change of prevention service to the open files it touches, each with the person's consent (A11). */
@ApplicationScoped
public class HandoverProcess {

    static final String PROCESS = "handover";

    private static final String CONSENT = "consent-to-handover";
    private static final String HANDED_OVER = "handed-over";

    @Inject
    Flow flow;

    void on(@Observes PreventionServiceChanged fact) {
        flow.startFor(PROCESS, fact.organisation().value(), AttestationCodes.handover(fact.from()));
    }

    void on(@Observes HandoverOffered fact) {
        if (!flow.isOpen(CONSENT, fact.caseNumber())) {
            flow.tell("handover-offered", fact.caseNumber(), Map.of());
        }
    }

    /** While no doctor's task is open yet, the new pool simply follows from the file. */
    void on(@Observes HandoverAnswered fact) {
        flow.complete(CONSENT, fact.caseNumber(), Map.of());
        if (fact.agreed() && flow.isAwaited(HANDED_OVER, fact.caseNumber())) {
            flow.tell(HANDED_OVER, fact.caseNumber(), AttestationCodes.noDoctor());
        }
    }
}
