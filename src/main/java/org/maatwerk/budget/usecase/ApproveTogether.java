package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * A budget holder approves several requests, each for all that was asked (T4, T5). Each is an act of its own, in its own
 * transaction: what is refused does not stop the others, and what was approved meanwhile is not approved again.
 */
@ApplicationScoped
public class ApproveTogether {

    @Inject
    ReadApprovals approvals;

    @Inject
    AnswerTomRequest answer;

    /**
     * Those that can be; the others stay as they are.
     *
     * @return how many were
     * @throws NotFound when the actor holds no budget today
     */
    public int approve(PersonId actor, List<CaseNumber> chosen) {
        return (int) approvals.of(actor, chosen).stream()
                .filter(ApprovalLine::isPossible)
                .filter(line -> isApproved(actor, line))
                .count();
    }

    private boolean isApproved(PersonId actor, ApprovalLine line) {
        try {
            return answer.approve(actor, line.caseNumber(), new TomGrant(line.net(), line.vat(), null, null));
        } catch (Refused | NotFound meanwhile) {
            return false;
        }
    }
}
