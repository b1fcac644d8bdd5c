package org.maatwerk.workflow;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts day by day, with the days of the law and a table of Easter Sundays; our calendar uses neither. */
final class WorkingDaysOracle {

    private static final int LAST_WORKING_DAY_OF_WEEK = 5;

    /** As almanacs print them. */
    private static final List<LocalDate> EASTER_SUNDAYS = List.of(
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2025, 4, 20),
            LocalDate.of(2026, 4, 5),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2028, 4, 16),
            LocalDate.of(2029, 4, 1),
            LocalDate.of(2030, 4, 21),
            LocalDate.of(2031, 4, 13),
            LocalDate.of(2032, 3, 28),
            LocalDate.of(2033, 4, 17),
            LocalDate.of(2034, 4, 9),
            LocalDate.of(2035, 3, 25));

    /** Royal decree of 18 April 1974, article 1. */
    private static final List<MonthDay> EVERY_YEAR = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(7, 21),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    /** Easter Monday, Ascension Day, Whit Monday. */
    private static final List<Integer> DAYS_AFTER_EASTER = List.of(1, 39, 50);

    private final Set<LocalDate> closed = new HashSet<>();

    WorkingDaysOracle(List<MonthDay> closingDays) {
        for (LocalDate easter : EASTER_SUNDAYS) {
            DAYS_AFTER_EASTER.forEach(days -> closed.add(easter.plusDays(days)));
            EVERY_YEAR.forEach(day -> closed.add(day.atYear(easter.getYear())));
            closingDays.forEach(day -> closed.add(day.atYear(easter.getYear())));
        }
    }

    boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek().getValue() <= LAST_WORKING_DAY_OF_WEEK && !closed.contains(date);
    }

    LocalDate after(LocalDate start, int workingDays) {
        LocalDate date = start;
        int counted = 0;
        while (counted < workingDays || !isWorkingDay(date)) {
            date = date.plusDays(1);
            if (counted < workingDays && isWorkingDay(date)) {
                counted++;
            }
        }
        return date;
    }
}
