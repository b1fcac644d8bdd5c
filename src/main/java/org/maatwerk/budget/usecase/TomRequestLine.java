package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.budget.TomState;
import org.maatwerk.budget.TomVariant;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.MeasureCategory;

/**
 * A request in a list of people who have a part in it.
 *
 * @param staffMember null when it is for nobody in particular
 * @param own whether it is the reader's own
 * @param answerBy null before it is submitted
 * @param paused whether the clock stands still (X2)
 */
public record TomRequestLine(
        CaseNumber caseNumber,
        String staffMember,
        boolean own,
        MeasureCategory category,
        TomState state,
        Instant openedAt,
        LocalDate answerBy,
        boolean paused)
        implements Serializable {

    /** Whether it is for the wage of a job student, whom no protocol knows (T12). */
    public boolean isForStudent() {
        return category == null;
    }

    /** The category, or what it is that is in none of them (T12). */
    public Enum<?> kind() {
        return category == null ? TomVariant.STUDENT_WAGE : category;
    }

    @Override
    public String toString() {
        return "request " + caseNumber;
    }
}
