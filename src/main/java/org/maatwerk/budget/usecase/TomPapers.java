package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.TomState.AGREED_ONCE;
import static org.maatwerk.confidentiality.Relation.EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.TomAnswer;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.usecase.TomRequestView.Answer;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.Sealed;

/** Puts together what somebody sees of a request (D9). Whoever comes here passed the gate. */
@ApplicationScoped
class TomPapers {

    @Inject
    TomWords words;

    @Inject
    AgreedText agreed;

    @Inject
    TomParties parties;

    @Inject
    Eligibility eligibility;

    TomRequestView view(TomRequest request, Relation relation, LocalDate today) {
        return new TomRequestView(
                request.caseNumber(),
                request.protocol(),
                request.agreement(),
                agreed.of(request),
                parties.nameOf(request.staffMember()),
                parties.entityOf(request),
                relation,
                request.category(),
                TomParties.stateFor(List.of(relation), request),
                request.openedAt(),
                request.submittedOn(),
                request.answerBy(),
                request.isDraft() && relation == EXPERT ? eligibility.failed(request, today) : List.of(),
                request.price() == null || !TomParties.readsTheWhole(relation) ? null : words.costs(request),
                !TomParties.readsTheWhole(relation) || request.state() == AGREED_ONCE
                        ? null
                        : request.answer().map(said -> answer(request, said)).orElse(null));
    }

    Sealed need(TomRequest request, String why) {
        return words.seal(request, TomRequest.NEED, why);
    }

    private Answer answer(TomRequest request, TomAnswer said) {
        TomPrice granted = request.granted().orElse(null);
        return new Answer(
                granted == null ? null : granted.net(),
                granted == null ? null : granted.vat(),
                granted == null ? null : granted.gross(),
                words.open(request, TomRequest.REASON, said.reason()),
                said.answeredOn(),
                words.letter(request));
    }
}
