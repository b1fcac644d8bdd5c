package org.maatwerk.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ten Belgian public holidays (wettelijke feestdagen, royal decree of 18 April 1974), computed, not kept. */
@ApplicationScoped
public class PublicHolidays {

    private static final List<MonthDay> EVERY_YEAR = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(7, 21),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;

    public boolean isHoliday(LocalDate date) {
        return EVERY_YEAR.contains(MonthDay.from(date))
                || movable(date.getYear()).contains(date);
    }

    public Set<LocalDate> of(int year) {
        Set<LocalDate> holidays = new HashSet<>(movable(year));
        EVERY_YEAR.forEach(day -> holidays.add(day.atYear(year)));
        return holidays;
    }

    /** Not every one of them is always a day of its own: Ascension Day fell on 1 May in 2008. */
    private static List<LocalDate> movable(int year) {
        LocalDate easter = easter(year);
        return List.of(easter.plusDays(EASTER_MONDAY), easter.plusDays(ASCENSION), easter.plusDays(WHIT_MONDAY));
    }

    /** Easter Sunday by the rule of Butcher (1876), for any year of the Gregorian calendar. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int moonCorrection = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int fullMoon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        int fromMarch21 = fullMoon - weekday;
        int month = 3 + (fromMarch21 + 40) / 44;
        return LocalDate.of(year, month, fromMarch21 + 28 - 31 * (month / 4));
    }
}
