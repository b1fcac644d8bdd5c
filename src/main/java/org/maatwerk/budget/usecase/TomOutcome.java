package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestAnswered;
import org.maatwerk.budget.TomRequestPostponed;

/** What follows when budget holders said something: a question that is still open is asked no more (X2). */
@Dependent
class TomOutcome {

    @Inject
    TomPauseDesk pauses;

    @Inject
    Event<TomRequestAnswered> facts;

    @Inject
    Event<TomRequestPostponed> putOff;

    void answered(TomRequest request) {
        pauses.drop(request);
        facts.fire(new TomRequestAnswered(request.caseNumber()));
    }

    void putOff(TomRequest request, LocalDate on) {
        pauses.drop(request);
        putOff.fire(new TomRequestPostponed(request.caseNumber(), on));
    }
}
