package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.maatwerk.budget.EarlyPurchase;
import org.maatwerk.budget.TomAnswer;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.usecase.TomAnswerView.First;
import org.maatwerk.budget.usecase.TomAnswerView.Given;
import org.maatwerk.budget.usecase.TomAnswerView.Route;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;

/** Puts together what a budget holder sees of a request (D9). Whoever comes here passed the gate. */
@ApplicationScoped
class TomAnswerPapers {

    @Inject
    TomWords words;

    @Inject
    People people;

    @Inject
    BudgetHolders holders;

    @Inject
    TomRoom room;

    TomAnswerLine line(TomRequest request) {
        return new TomAnswerLine(
                request.caseNumber(),
                organisationOf(request),
                request.category(),
                request.price().gross(),
                request.state(),
                request.answerBy(),
                request.clock().isPaused());
    }

    TomAnswerView view(TomRequest request, PersonId reader, LocalDate today) {
        TomAnswer answer = request.answer().orElse(null);
        return new TomAnswerView(
                request.caseNumber(),
                organisationOf(request),
                request.category(),
                request.scope(),
                request.state(),
                words.costs(request),
                new Route(request.route().rule(), request.route().holders()),
                holders.names(),
                room.of(request, today),
                request.granted().map(granted -> first(request, granted)).orElse(null),
                answer == null || answer.answeredBy() == null ? null : given(answer),
                answer == null ? null : words.open(request, TomRequest.REASON, answer.reason()),
                answer != null && reader.equals(answer.agreedBy()));
    }

    /** Null for no words. */
    Sealed reason(TomRequest request, String why) {
        return words.seal(request, TomRequest.REASON, why);
    }

    /** Null for no words. */
    Sealed overrun(TomRequest request, String why) {
        return words.seal(request, TomRequest.OVERRUN, why);
    }

    /** Null for no words. */
    Sealed exception(TomRequest request, String why) {
        return words.seal(request, EarlyPurchase.EXCEPTION, why);
    }

    private First first(TomRequest request, TomPrice granted) {
        TomAnswer answer = request.answer().orElseThrow();
        return new First(
                people.of(answer.agreedBy()).name(),
                granted.net(),
                granted.vat(),
                granted.gross(),
                words.open(request, TomRequest.OVERRUN, answer.overrun()),
                words.open(request, EarlyPurchase.EXCEPTION, request.early().exception()));
    }

    private Given given(TomAnswer answer) {
        return new Given(people.of(answer.answeredBy()).name(), answer.answeredOn());
    }

    private String organisationOf(TomRequest request) {
        return people.organisation(request.organisation()).name();
    }
}
