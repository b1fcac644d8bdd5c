package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestOpened;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** How a request begins, whoever or whatever opens it. */
@Dependent
class TomOpening {

    @Inject
    TomRequests requests;

    @Inject
    Clock clock;

    @Inject
    Event<TomRequestOpened> facts;

    /** Each is given out once. */
    CaseNumber number() {
        return requests.nextNumber();
    }

    Instant now() {
        return clock.instant();
    }

    /** @param author who fills it in */
    void open(TomRequest request, PersonId author) {
        requests.add(request);
        facts.fire(new TomRequestOpened(request.caseNumber(), request.subject(), author));
    }
}
