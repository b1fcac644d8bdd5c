package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.EligibilityRule;
import org.maatwerk.budget.TomState;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.protocol.MeasureCategory;

/**
 * One request, for somebody who has a part in it (D9).
 *
 * @param relation how the reader stands to it
 * @param agreed the words of the agreement; null when they were destroyed
 * @param days calendar days since it was submitted
 * @param failed the rules that do not hold today; empty unless it is a draft and the reader fills it in
 * @param costs null before it is submitted, and for a reader who sees the status alone
 */
public record TomRequestView(
        CaseNumber caseNumber,
        CaseNumber protocol,
        int agreement,
        String agreed,
        String staffMember,
        Relation relation,
        MeasureCategory category,
        TomState state,
        Instant openedAt,
        LocalDate submittedOn,
        LocalDate answerBy,
        long days,
        List<EligibilityRule> failed,
        Costs costs)
        implements Serializable {

    public boolean isDraft() {
        return state == TomState.DRAFT;
    }

    public boolean isSubmitted() {
        return state == TomState.SUBMITTED;
    }

    @Override
    public String toString() {
        return "request " + caseNumber;
    }

    /** Why, and for how much (T3). */
    public record Costs(String need, BudgetNature nature, Money net, Money vat, Money gross) implements Serializable {

        @Override
        public String toString() {
            return "costs";
        }
    }
}
