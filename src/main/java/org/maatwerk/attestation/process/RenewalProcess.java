package org.maatwerk.attestation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Recognised;
import org.maatwerk.attestation.RenewalAnswered;
import org.maatwerk.attestation.RequestWithdrawn;
import org.maatwerk.workflow.Flow;

/** Starts the process {@code renewal} for a recognition that has an end, and moves it on (A12). */
@ApplicationScoped
public class RenewalProcess {

    static final String PROCESS = "renewal";

    @Inject
    Flow flow;

    void on(@Observes Recognised fact) {
        if (fact.until() != null) {
            flow.start(
                    PROCESS,
                    fact.caseNumber(),
                    AttestationCodes.renewal(
                            fact.staffMember(), fact.until().minusMonths(Attestation.RENEWAL_MONTHS), fact.until()));
        }
    }

    void on(@Observes RenewalAnswered fact) {
        flow.complete("renew-attestation", fact.caseNumber(), Map.of());
    }

    /** A recognition that is withdrawn before registration does not expire any more (A10). */
    void on(@Observes RequestWithdrawn fact) {
        if (flow.isAwaited("renewal-stopped", fact.caseNumber())) {
            flow.tell("renewal-stopped", fact.caseNumber(), Map.of());
        }
    }
}
