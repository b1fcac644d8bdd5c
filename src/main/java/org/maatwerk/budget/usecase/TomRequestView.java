package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.EligibilityRule;
import org.maatwerk.budget.TomState;
import org.maatwerk.budget.TomVariant;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.Money;
import org.maatwerk.protocol.MeasureCategory;

/**
 * One request, for somebody who has a part in it (D9).
 *
 * @param protocol null when it is for nobody in particular, as the staff member is
 * @param relation how the reader stands to it
 * @param agreed the words of the agreement, or what is asked for without one; null when they were destroyed
 * @param failed the rules that do not hold today; empty unless it is a draft and the reader fills it in
 * @param costs null before it is submitted, and for a reader who sees the status alone
 * @param answer null before it is answered or put off, and for a reader who sees the status alone
 */
public record TomRequestView(
        CaseNumber caseNumber,
        CaseNumber protocol,
        int agreement,
        String agreed,
        String staffMember,
        String organisation,
        Relation relation,
        MeasureCategory category,
        TomState state,
        Instant openedAt,
        LocalDate submittedOn,
        LocalDate answerBy,
        List<EligibilityRule> failed,
        Costs costs,
        Answer answer)
        implements Serializable {

    /** Whether it is for the wage of a job student, whom no protocol knows (T12). */
    public boolean isForStudent() {
        return category == null;
    }

    /** The category, or what it is that is in none of them (T12). */
    public Enum<?> kind() {
        return category == null ? TomVariant.STUDENT_WAGE : category;
    }

    /** Whether a package of hours is asked for, and not a thing (T13). */
    public boolean isCoaching() {
        return category == MeasureCategory.JOB_COACHING;
    }

    /** Whether it is for one staff member. */
    public boolean isForSomebody() {
        return protocol != null;
    }

    public boolean isDraft() {
        return state == TomState.DRAFT;
    }

    /** Whether the wage of a job student is paid, all or a part of it. */
    public boolean isWageGranted() {
        return isForStudent() && answer != null && answer.gross() != null && state != TomState.CANCELLED;
    }

    /** Whether the clock runs (T2). */
    public boolean isUnanswered() {
        return TomState.unanswered().contains(state);
    }

    /** Whether it is said that the duty of the employer stays (T11). */
    public boolean isRefused() {
        return state == TomState.REFUSED || isForLess();
    }

    private boolean isForLess() {
        return answer != null && answer.gross() != null && costs.gross().isMoreThan(answer.gross());
    }

    @Override
    public String toString() {
        return "request " + caseNumber;
    }

    /**
     * What was said to it.
     *
     * @param gross what is granted; null when nothing is
     * @param reason null when all that was asked is granted
     * @param on null while it waits
     * @param letter null until it is written, a moment later
     */
    public record Answer(Money net, Money vat, Money gross, String reason, LocalDate on, DocumentView letter)
            implements Serializable {

        @Override
        public String toString() {
            return "answer";
        }
    }

    /**
     * Why, and for how much (T3).
     *
     * @param type the code of the type of the measure
     * @param bought whether it was bought before anybody approved it (T9)
     * @param years for how many; the amounts are per year (T7)
     * @param hours how large a package of hours is; null for everything else (T13)
     */
    public record Costs(
            String need,
            String type,
            BudgetNature nature,
            Money net,
            Money vat,
            Money gross,
            boolean bought,
            int years,
            Hours hours)
            implements Serializable {

        public boolean isRecurring() {
            return years > 1;
        }

        /** Over all years, with VAT. */
        public Money inAll() {
            return gross.times(years);
        }

        @Override
        public String toString() {
            return "costs";
        }
    }
}
