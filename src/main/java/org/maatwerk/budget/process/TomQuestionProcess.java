package org.maatwerk.budget.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.maatwerk.budget.TomPauseEnded;
import org.maatwerk.budget.TomPaused;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.workflow.Drafts;
import org.maatwerk.workflow.Flow;

/**
 * From a question of a budget holder to its explanation, or to an answer without it: the process {@code tom-question}.
 * The time for the answer stands still meanwhile (X2).
 */
@ApplicationScoped
public class TomQuestionProcess {

    static final String PROCESS = "tom-question";

    private static final String TASK = "explain-tom-request";
    private static final String HELD = "answer-tom-request";

    @Inject
    Flow flow;

    @Inject
    Drafts drafts;

    void on(@Observes TomPaused fact) {
        flow.hold(HELD, fact.caseNumber());
        flow.start(
                PROCESS,
                fact.caseNumber(),
                Map.of(
                        "staffMember",
                        fact.subject().toString(),
                        "owner",
                        fact.owner().toString()));
    }

    /** What was being typed for it is of no use any more. */
    void on(@Observes TomPauseEnded fact) {
        CaseNumber request = fact.caseNumber();
        flow.complete(TASK, request, Map.of());
        flow.goOn(HELD, request, fact.days());
        drafts.forgetAll(request);
    }
}
