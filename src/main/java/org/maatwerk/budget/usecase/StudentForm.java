package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;

/**
 * What is filled in to ask for the wage of a job student (T12).
 *
 * @param student who worked for the entity before, by the number of the first request; null for somebody new
 * @param name of somebody new; empty otherwise
 * @param from the first day
 * @param until the last day
 * @param wage what the work costs the employer, all of it
 * @param need what the work is, and why the wage is asked for
 */
public record StudentForm(
        CaseNumber student, String name, LocalDate from, LocalDate until, int hours, Money wage, String need)
        implements Serializable {

    @Override
    public String toString() {
        return "a job student";
    }
}
