package org.maatwerk.budget.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.maatwerk.budget.AgreedMeasure;
import org.maatwerk.budget.TomRequestAnswered;
import org.maatwerk.budget.TomRequestDropped;
import org.maatwerk.budget.TomRequestOpened;
import org.maatwerk.budget.TomRequestSubmitted;
import org.maatwerk.budget.usecase.OpenTomRequests;
import org.maatwerk.protocol.CostedAgreementSigned;
import org.maatwerk.protocol.ProtocolIsInForce;
import org.maatwerk.protocol.ProtocolWithdrawn;
import org.maatwerk.workflow.Drafts;
import org.maatwerk.workflow.Flow;

/** From an agreement that costs money to a request (P8): the process {@code tom-request}, once for each. */
@ApplicationScoped
public class TomRequestProcess {

    static final String PROCESS = "tom-request";

    private static final String DROPPED = "tom-request-dropped";

    @Inject
    Flow flow;

    @Inject
    OpenTomRequests openTomRequests;

    @Inject
    Drafts drafts;

    void on(@Observes CostedAgreementSigned fact) {
        openTomRequests.agreed(new AgreedMeasure(fact.caseNumber(), fact.agreement(), fact.since(), fact.category()));
    }

    void on(@Observes ProtocolIsInForce fact) {
        openTomRequests.textChanged(fact.caseNumber());
    }

    void on(@Observes ProtocolWithdrawn fact) {
        openTomRequests.ended(fact.caseNumber());
    }

    void on(@Observes TomRequestOpened fact) {
        flow.start(
                PROCESS,
                fact.caseNumber(),
                Map.of(
                        "staffMember",
                        fact.subject().toString(),
                        "author",
                        fact.author().toString()));
    }

    void on(@Observes TomRequestSubmitted fact) {
        flow.complete("fill-tom-request", fact.caseNumber(), Map.of());
    }

    void on(@Observes TomRequestAnswered fact) {
        flow.complete("answer-tom-request", fact.caseNumber(), Map.of());
    }

    /** What was being typed for it is of no use any more. */
    void on(@Observes TomRequestDropped fact) {
        flow.tell(DROPPED, fact.caseNumber(), Map.of());
        drafts.forgetAll(fact.caseNumber());
    }
}
