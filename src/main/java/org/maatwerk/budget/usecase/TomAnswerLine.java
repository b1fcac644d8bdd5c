package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.budget.TomState;
import org.maatwerk.budget.TomVariant;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.protocol.MeasureCategory;

/**
 * A request in the list of budget holders: no name (D9).
 *
 * @param gross what was asked
 * @param paused whether the clock stands still (X2)
 */
public record TomAnswerLine(
        CaseNumber caseNumber,
        String organisation,
        MeasureCategory category,
        Money gross,
        TomState state,
        LocalDate answerBy,
        boolean paused)
        implements Serializable {

    /** The category, or what it is that is in none of them (T12). */
    public Enum<?> kind() {
        return category == null ? TomVariant.STUDENT_WAGE : category;
    }
}
