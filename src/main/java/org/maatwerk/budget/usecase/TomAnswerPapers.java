package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.maatwerk.budget.TomAnswer;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.usecase.TomAnswerView.First;
import org.maatwerk.budget.usecase.TomAnswerView.Route;
import org.maatwerk.budget.usecase.TomRequestView.Costs;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Typed;
import org.maatwerk.people.People;

/** Puts together what a budget holder sees of a request (D9). Whoever comes here passed the gate. */
@ApplicationScoped
class TomAnswerPapers {

    @Inject
    Vault vault;

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
                request.answerBy());
    }

    TomAnswerView view(TomRequest request, PersonId reader, LocalDate today) {
        TomAnswer answer = request.answer().orElse(null);
        return new TomAnswerView(
                request.caseNumber(),
                organisationOf(request),
                request.category(),
                request.state(),
                request.submittedOn(),
                request.answerBy(),
                costs(request),
                new Route(request.route().rule(), request.route().holders()),
                holders.names(),
                room.of(request, today),
                request.granted().map(granted -> first(request, granted)).orElse(null),
                answer == null ? null : open(request, TomRequest.REASON, answer.reason()),
                answer != null && reader.equals(answer.agreedBy()));
    }

    /** Null for no words. */
    Sealed reason(TomRequest request, String words) {
        return seal(request, TomRequest.REASON, words);
    }

    /** Null for no words. */
    Sealed overrun(TomRequest request, String words) {
        return seal(request, TomRequest.OVERRUN, words);
    }

    private Sealed seal(TomRequest request, String place, String words) {
        String clean = Typed.clean(words);
        return clean == null || clean.isEmpty() ? null : vault.seal(request.caseNumber(), place, clean);
    }

    private First first(TomRequest request, TomPrice granted) {
        TomAnswer answer = request.answer().orElseThrow();
        return new First(
                people.of(answer.agreedBy()).name(),
                granted.net(),
                granted.vat(),
                granted.gross(),
                open(request, TomRequest.OVERRUN, answer.overrun()));
    }

    private Costs costs(TomRequest request) {
        return new Costs(
                vault.open(request.caseNumber(), TomRequest.NEED, request.need()),
                request.nature(),
                request.price().net(),
                request.price().vat(),
                request.price().gross());
    }

    private String open(TomRequest request, String place, Sealed words) {
        return words == null ? null : vault.open(request.caseNumber(), place, words);
    }

    private String organisationOf(TomRequest request) {
        return people.organisation(request.organisation()).name();
    }
}
