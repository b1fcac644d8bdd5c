package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.usecase.ApprovalVerdict.ANSWERED;
import static org.maatwerk.budget.usecase.ApprovalVerdict.BOUGHT_BEFORE;
import static org.maatwerk.budget.usecase.ApprovalVerdict.CAN;
import static org.maatwerk.budget.usecase.ApprovalVerdict.OVERRUN;
import static org.maatwerk.budget.usecase.ApprovalVerdict.QUESTION_OPEN;
import static org.maatwerk.budget.usecase.ApprovalVerdict.SECOND_HOLDER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** What would come of approving requests together, in the order in which they were chosen; nothing is done yet (T4, T5). */
@ApplicationScoped
@Transactional
public class ReadApprovals {

    @Inject
    TomAnswerDoor door;

    @Inject
    TomRoom room;

    @Inject
    TomTerms terms;

    /**
     * Each once.
     *
     * @throws NotFound when the actor holds no budget today
     */
    public List<ApprovalLine> of(PersonId actor, List<CaseNumber> chosen) {
        door.admit(actor);
        Map<BudgetLineKey, Money> free = new HashMap<>();
        List<ApprovalLine> lines = new ArrayList<>();
        for (CaseNumber caseNumber : chosen.stream().distinct().toList()) {
            Optional<TomRequest> request = door.find(actor, caseNumber);
            lines.add(request.map(found -> line(found, free)).orElseGet(() -> ApprovalLine.notThere(caseNumber)));
        }
        return lines;
    }

    private ApprovalLine line(TomRequest request, Map<BudgetLineKey, Money> free) {
        BudgetLineKey key = TomRoom.lineFor(request, terms.today());
        Money before = free.computeIfAbsent(
                key, unknown -> room.of(request, terms.today()).line().free());
        Money after = before.minus(request.price().gross());
        ApprovalVerdict verdict = verdict(request, after);
        free.put(key, verdict == CAN ? after : before);
        return ApprovalLine.of(
                request.caseNumber(),
                request.price(),
                request.route().rule(),
                key,
                free.get(key),
                request.state(),
                verdict);
    }

    private static ApprovalVerdict verdict(TomRequest request, Money after) {
        if (!TomState.unanswered().contains(request.state())) {
            return ANSWERED;
        }
        if (request.route().holders() > 1 || request.state() == TomState.AGREED_ONCE) {
            return SECOND_HOLDER;
        }
        if (request.clock().isPaused()) {
            return QUESTION_OPEN;
        }
        if (request.early().isBefore()) {
            return BOUGHT_BEFORE;
        }
        return after.isNegative() ? OVERRUN : CAN;
    }
}
