package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The work of a job student, for the HR officers of the entity (T12).
 *
 * @param until the last day
 */
public record StudentView(String name, LocalDate from, LocalDate until, int hours) implements Serializable {

    @Override
    public String toString() {
        return "a job student";
    }
}
