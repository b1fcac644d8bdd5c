package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.budget.TomPause;
import org.maatwerk.budget.TomPauseEnded;
import org.maatwerk.budget.TomPaused;
import org.maatwerk.budget.TomPauses;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.PersonId;

/** Stops the clock of a request and lets it go on (X2). Whoever comes here passed the door and holds the request. */
@Dependent
class TomPauseDesk {

    @Inject
    TomPauses pauses;

    @Inject
    Clock clock;

    @Inject
    Event<TomPaused> begun;

    @Inject
    Event<TomPauseEnded> ended;

    /** Of the pause that would begin now. */
    int nextNumber(TomRequest request) {
        return pauses.of(request.caseNumber()).size() + 1;
    }

    void begin(TomRequest request, TomPause pause, PersonId holder) {
        request.pause(today());
        TomPaused fact = pause.begin(holder, request.subject(), today());
        pauses.add(pause);
        begun.fire(fact);
    }

    Optional<TomPause> open(TomRequest request) {
        return pauses.of(request.caseNumber()).stream().filter(TomPause::isOpen).findFirst();
    }

    void explain(TomRequest request, TomPause pause, PersonId by, Sealed words) {
        ended.fire(pause.explain(by, words, today(), request.goOn(today())));
    }

    /** Nothing happens when no question is open. */
    void drop(TomRequest request) {
        open(request).ifPresent(pause -> ended.fire(pause.drop(today(), request.goOn(today()))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
