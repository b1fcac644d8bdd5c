package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.TomState;
import org.maatwerk.budget.TomVariant;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.protocol.MeasureCategory;

/**
 * A request for a budget holder, who learns no name and nothing of health (D9).
 *
 * @param holders who may answer today
 * @param first what a first budget holder said; null when nobody agreed yet
 * @param given who had the last word, and when; null while there is no answer
 * @param reason why less, later or not at all; null when there is none
 * @param own whether the reader is that first budget holder
 */
public record TomAnswerView(
        CaseNumber caseNumber,
        String organisation,
        MeasureCategory category,
        BudgetScope scope,
        TomState state,
        TomRequestView.Costs costs,
        Route route,
        List<String> holders,
        Room room,
        First first,
        Given given,
        String reason,
        boolean own)
        implements Serializable {

    /** Whether it is for the wage of a job student, whom no protocol knows (T12). */
    public boolean isForStudent() {
        return category == null;
    }

    /** The category, or what it is that is in none of them (T12). */
    public Enum<?> kind() {
        return category == null ? TomVariant.STUDENT_WAGE : category;
    }

    /** Whether there is a staff member who reads the answer. */
    public boolean isForSomebody() {
        return scope == BudgetScope.INDIVIDUAL && category != null;
    }

    public boolean isToAgree() {
        return state == TomState.AGREED_ONCE;
    }

    public boolean isUnanswered() {
        return TomState.unanswered().contains(state);
    }

    @Override
    public String toString() {
        return "answer to " + caseNumber;
    }

    /** The last word: of one budget holder, or of the second (T4). */
    public record Given(String holder, LocalDate on) implements Serializable {}

    /** Which rule fired (T4). */
    public record Route(String rule, int holders) implements Serializable {}

    /**
     * What this year's line has left (T5).
     *
     * @param shortage how much it lacks for what is asked, or for what the first grants; not positive when it is enough
     */
    public record Room(BudgetLineView line, Money shortage) implements Serializable {

        public boolean isLacking() {
            return shortage.isPositive();
        }
    }

    /**
     * @param overrun null when the first budget holder saw no need for one
     * @param exception why what was bought before is let through; null when nothing was (T9)
     */
    public record First(String holder, Money net, Money vat, Money gross, String overrun, String exception)
            implements Serializable {

        @Override
        public String toString() {
            return "first";
        }
    }
}
