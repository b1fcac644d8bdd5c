package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestAnswered;

/** What follows when budget holders said something: a question that is still open is asked no more (X2). */
@Dependent
class TomOutcome {

    @Inject
    TomPauseDesk pauses;

    @Inject
    Event<TomRequestAnswered> facts;

    void answered(TomRequest request) {
        pauses.drop(request);
        facts.fire(new TomRequestAnswered(request.caseNumber()));
    }

    void putOff(TomRequest request) {
        pauses.drop(request);
    }
}
