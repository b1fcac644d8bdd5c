package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Function;
import org.maatwerk.budget.PauseOwner;
import org.maatwerk.budget.PauseReason;
import org.maatwerk.budget.TomAnswer;
import org.maatwerk.budget.TomPause;
import org.maatwerk.budget.TomPauses;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Puts together what somebody sees of the clock of a request and its pauses (T2, X2, D9). Whoever comes here passed the gate. */
@Dependent
class TomPausePapers {

    @Inject
    TomPauses pauses;

    @Inject
    TomWords words;

    @Inject
    TomParties parties;

    /** For budget holders: who has to explain has no name (D9), who asked has. */
    TomClockView forHolders(TomRequest request, LocalDate today) {
        return clock(
                request,
                today,
                pause -> opened(request, pause, sealed(request, pause, null, parties.nameOf(pause.askedBy()))));
    }

    /** For those who read the whole: who asked is a budget holder, and has no name. */
    TomClockView forParties(TomRequest request, LocalDate today) {
        return clock(request, today, pause -> asked(request, pause));
    }

    /** For who sees how far it is, and no words. */
    TomClockView status(TomRequest request, LocalDate today) {
        return clock(request, today, pause -> sealed(request, pause, parties.nameOf(pause.owner()), null));
    }

    /** As who has to explain reads it. */
    TomPauseView asked(TomRequest request, TomPause pause) {
        return opened(request, pause, sealed(request, pause, parties.nameOf(pause.owner()), null));
    }

    /** A question to whoever leads the protocol, or for want of one to who opened the request. */
    TomPause question(TomRequest request, int number, PauseReason reason, String question) {
        PersonId owner = ownerOf(request) == PauseOwner.LEADER
                ? parties.protocolOf(request).author()
                : request.openedBy();
        CaseNumber file = request.caseNumber();
        return new TomPause(file, number, owner, reason, words.seal(request, TomPause.question(number), question));
    }

    /** Null for no words. */
    Sealed explanation(TomPause pause, String explanation) {
        return words.seal(pause.request(), TomPause.explanation(pause.number()), explanation);
    }

    private TomClockView clock(TomRequest request, LocalDate today, Function<TomPause, TomPauseView> view) {
        LocalDate day = request.answer().map(TomAnswer::answeredOn).orElse(today);
        return new TomClockView(
                request.submittedOn(),
                request.answerBy(),
                request.clock().grossOn(day),
                request.clock().netOn(day),
                request.clock().isPaused(),
                pauses.of(request.caseNumber()).stream().map(view).toList());
    }

    private TomPauseView opened(TomRequest request, TomPause pause, TomPauseView sealed) {
        return sealed.saying(
                words.open(request, TomPause.question(pause.number()), pause.question()),
                words.open(request, TomPause.explanation(pause.number()), pause.explanation()));
    }

    /** Without its words, which stay sealed. */
    private static TomPauseView sealed(TomRequest request, TomPause pause, String owner, String asker) {
        return new TomPauseView(
                pause.number(),
                pause.reason(),
                ownerOf(request),
                owner,
                asker,
                pause.askedOn(),
                pause.endedOn(),
                null,
                null);
    }

    private static PauseOwner ownerOf(TomRequest request) {
        return request.isForSomebody() ? PauseOwner.LEADER : PauseOwner.OPENER;
    }
}
