package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.TomState.AGREED_ONCE;
import static org.maatwerk.confidentiality.Relation.EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.EligibilityRule;
import org.maatwerk.budget.TomAnswer;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.usecase.TomRequestView.Answer;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.PersonId;

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
    EligibilityTold told;

    TomRequestView view(TomRequest request, Relation relation) {
        return view(request, relation, List.of());
    }

    /** With the rules that do not hold today, which who fills it in is told. */
    TomRequestView toFill(TomRequest request, PersonId expert, LocalDate today) {
        return view(request, EXPERT, told.of(request, expert, today));
    }

    private TomRequestView view(TomRequest request, Relation relation, List<EligibilityRule> failed) {
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
                failed,
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
