package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.maatwerk.workflow.Decisions;

/** When an answer is due, by the table of the day on which it is asked (T2, X4). */
@ApplicationScoped
class TomTerms {

    private static final String ANSWER = "tom-answer-term";

    @Inject
    Decisions decisions;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day of the answer to a request that is submitted today. */
    LocalDate answerBy() {
        String days = decisions.of(ANSWER, "days", Map.of("on", today())).get(0);
        return today().plusDays(Long.parseLong(days));
    }
}
