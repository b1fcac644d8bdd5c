package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.ABOVE_FREE;
import static org.maatwerk.budget.BudgetRefusal.REASON_NEEDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomState;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * Budget holders approve a request, in part or whole, put it off, or refuse it (T4, T5, T11). What is approved is reserved
 * in the same act, so that no two approvals together promise more than there is.
 */
@ApplicationScoped
@Transactional
public class AnswerTomRequest {

    static final String STEM = "answer-tom-request";

    @Inject
    TomAnswerDoor door;

    @Inject
    TomAnswerPapers papers;

    @Inject
    TomBooks books;

    @Inject
    TomOutcome outcome;

    /** Those that wait for an answer, due first first. */
    public List<TomAnswerLine> waiting(PersonId actor) {
        return lines(TomState.unanswered(), actor);
    }

    /** Those that have one. */
    public List<TomAnswerLine> answered(PersonId actor) {
        return lines(TomState.answered(), actor);
    }

    private List<TomAnswerLine> lines(Set<TomState> states, PersonId actor) {
        return door.in(states, actor).stream().map(papers::line).toList();
    }

    /** @throws NotFound to whoever holds no budget, or is close to the staff member */
    public TomAnswerView read(PersonId actor, CaseNumber caseNumber) {
        return papers.view(door.toRead(actor, caseNumber, STEM), actor, books.today());
    }

    /**
     * Where the route asks for two budget holders, or the line would be overrun, a second one has to agree.
     *
     * @return whether that is the answer
     * @throws Refused when there is less free, and no reason to overrun the line is given; and when it was bought already,
     *     and no reason for an exception is (T9)
     */
    public boolean approve(PersonId actor, CaseNumber caseNumber, TomGrant grant) {
        TomRequest request = door.toAnswer(actor, caseNumber, STEM);
        request.refuseUnlessToApprove();
        TomPrice amount = new TomPrice(grant.net(), grant.vat());
        boolean lacks = books.lacks(request, amount);
        Sealed overrun = lacks ? papers.overrun(request, grant.overrun()) : null;
        Refused.unless(!lacks || overrun != null, ABOVE_FREE, "overrun");
        request.early().except(papers.exception(request, grant.exception()));
        boolean isAnswer = request.approve(actor, amount, papers.reason(request, grant.less()), overrun, books.today());
        if (isAnswer) {
            give(request, actor);
        }
        return isAnswer;
    }

    /**
     * The second budget holder agrees with the first.
     *
     * @param overrun why the line may be overrun, where the first did not have to say so
     * @throws Refused when there is less free by now, and neither of them gives a reason to overrun the line
     */
    public void agree(PersonId actor, CaseNumber caseNumber, String overrun) {
        TomRequest request = door.toAnswer(actor, caseNumber, STEM);
        Sealed why = books.lacks(request) ? papers.overrun(request, overrun) : null;
        request.agree(actor, why, books.today());
        Refused.unless(books.mayReserve(request), ABOVE_FREE, "overrun-too");
        give(request, actor);
    }

    /** @param reason what the staff member reads, and who filled it in */
    public void refuse(PersonId actor, CaseNumber caseNumber, String reason) {
        TomRequest request = door.toAnswer(actor, caseNumber, STEM);
        request.refuse(actor, needed(papers.reason(request, reason), "refusal"), books.today());
        outcome.answered(request);
    }

    /** @param reason what it waits for */
    public void putOnWaitingList(PersonId actor, CaseNumber caseNumber, String reason) {
        TomRequest request = door.toAnswer(actor, caseNumber, STEM);
        request.putOnWaitingList(needed(papers.reason(request, reason), "waiting-for"));
        outcome.putOff(request, books.today());
    }

    private void give(TomRequest request, PersonId actor) {
        books.reserve(request, actor);
        outcome.answered(request);
    }

    private static Sealed needed(Sealed reason, String field) {
        Refused.unless(reason != null, REASON_NEEDED, field);
        return reason;
    }
}
