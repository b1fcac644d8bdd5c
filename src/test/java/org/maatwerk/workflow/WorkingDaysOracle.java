package org.maatwerk.workflow;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts day by day, with holidays from a library that our own calendar does not use. */
final class WorkingDaysOracle {

    private static final int LAST_WORKING_DAY_OF_WEEK = 5;

    private final Set<LocalDate> closed = new HashSet<>();

    WorkingDaysOracle(List<MonthDay> closingDays) {
        HolidayManager belgium = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));
        for (int year = 2024; year <= 2035; year++) {
            belgium.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                    .map(Holiday::getDate)
                    .forEach(closed::add);
            for (MonthDay day : closingDays) {
                closed.add(day.atYear(year));
            }
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
