package org.maatwerk.workflow;

import java.time.LocalDate;

/** Counts working days: Monday to Friday, without Belgian holidays and closing days (X1). */
public interface WorkingDays {

    /** The date that lies so many working days after this one; zero gives the first working day on or after it. */
    LocalDate after(LocalDate start, int workingDays);

    /** How many working days from (exclusive) until (inclusive); negative when until lies before from. */
    int between(LocalDate from, LocalDate until);

    boolean isWorkingDay(LocalDate date);
}
