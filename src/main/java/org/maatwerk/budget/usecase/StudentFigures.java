package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.kernel.Money;

/**
 * The wages of job students that were granted from the budget of one year (T12).
 *
 * @param students each once; null when they are so few that the number is not told (F4)
 * @param organisations where they work; null where the students are
 * @param amount without what nobody needed
 */
public record StudentFigures(int year, Integer students, Integer organisations, Money amount) implements Serializable {

    public boolean isNone() {
        return Integer.valueOf(0).equals(students);
    }

    public boolean isFew() {
        return students == null;
    }
}
