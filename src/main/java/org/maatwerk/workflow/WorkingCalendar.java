package org.maatwerk.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Working days of the Flemish government: public holidays, closing days and the exceptions to both (X1). */
@ApplicationScoped
public class WorkingCalendar implements WorkingDays {

    @Inject
    PublicHolidays publicHolidays;

    @Inject
    ClosingDays closingDays;

    @Override
    public LocalDate after(LocalDate start, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days count forward");
        }
        Predicate<LocalDate> works = works();
        LocalDate date = start;
        for (int counted = 0; counted < workingDays; counted += works.test(date) ? 1 : 0) {
            date = date.plusDays(1);
        }
        while (!works.test(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    @Override
    public int between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return -between(until, from);
        }
        return (int)
                from.plusDays(1).datesUntil(until.plusDays(1)).filter(works()).count();
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return works().test(date);
    }

    /** The settings are read once per question. */
    private Predicate<LocalDate> works() {
        List<ClosingDay> settings = closingDays.all();
        return date -> !isWeekend(date) && !isClosed(date, settings);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private boolean isClosed(LocalDate date, List<ClosingDay> settings) {
        return settingOn(date, settings).map(ClosingDay::isClosed).orElseGet(() -> publicHolidays.isHoliday(date));
    }

    private static Optional<ClosingDay> settingOn(LocalDate date, List<ClosingDay> settings) {
        return settings.stream()
                .filter(day -> day.isAbout(date))
                .reduce((one, other) -> other.outweighs(one) ? other : one);
    }

    /** Every day of the year that is a public holiday or has a setting of its own, in order. */
    public List<SpecialDay> specialDaysOf(int year) {
        List<ClosingDay> settings = closingDays.all();
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(date -> new SpecialDay(
                        date,
                        publicHolidays.on(date).orElse(null),
                        settingOn(date, settings).map(ClosingDay::names).orElse(null),
                        isClosed(date, settings)))
                .filter(SpecialDay::isSpecial)
                .toList();
    }
}
