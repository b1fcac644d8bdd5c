package org.maatwerk.budget.process;

import static org.maatwerk.budget.TomState.ORDERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestAnswered;
import org.maatwerk.budget.TomRequestSupplied;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.budget.TomState;
import org.maatwerk.workflow.Flow;

/** From a request that was granted to what is there: the process {@code tom-order}, once for each. */
@ApplicationScoped
public class TomOrderProcess {

    static final String PROCESS = "tom-order";

    @Inject
    Flow flow;

    @Inject
    TomRequests requests;

    void on(@Observes TomRequestAnswered fact) {
        TomRequest request = requests.of(fact.caseNumber());
        if (request.isToOrder()) {
            start(request);
        }
    }

    private void start(TomRequest request) {
        flow.start(
                PROCESS,
                request.caseNumber(),
                Map.of("staffMember", request.subject().toString()));
    }

    /** What was cancelled after all was ordered, may be ordered elsewhere; a year that is reserved begins anew (T7). */
    void on(@Observes TomRequestSupplied fact) {
        boolean more = TomState.toOrder().contains(fact.now());
        if (TomState.toOrder().contains(fact.before()) && !more) {
            flow.complete("place-order", fact.caseNumber(), Map.of("underway", fact.now() == ORDERED));
        }
        if (fact.before() == ORDERED && fact.now() != ORDERED) {
            flow.complete("record-delivery", fact.caseNumber(), Map.of("again", more));
        }
        if (more && fact.before() != ORDERED && !TomState.toOrder().contains(fact.before())) {
            start(requests.of(fact.caseNumber()));
        }
    }
}
