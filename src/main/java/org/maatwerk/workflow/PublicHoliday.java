package org.maatwerk.workflow;

import java.time.LocalDate;
import java.time.MonthDay;

/** The ten days on which all of Belgium is free by law (wettelijke feestdag, royal decree of 18 April 1974). */
public enum PublicHoliday {
    NEW_YEAR(MonthDay.of(1, 1)),
    EASTER_MONDAY(1),
    LABOUR_DAY(MonthDay.of(5, 1)),
    ASCENSION_DAY(39),
    WHIT_MONDAY(50),
    NATIONAL_DAY(MonthDay.of(7, 21)),
    ASSUMPTION_DAY(MonthDay.of(8, 15)),
    ALL_SAINTS(MonthDay.of(11, 1)),
    ARMISTICE(MonthDay.of(11, 11)),
    CHRISTMAS(MonthDay.of(12, 25));

    /** Null when the day moves with Easter. */
    private final MonthDay everyYear;

    private final int daysAfterEaster;

    PublicHoliday(MonthDay everyYear) {
        this.everyYear = everyYear;
        this.daysAfterEaster = 0;
    }

    PublicHoliday(int daysAfterEaster) {
        this.everyYear = null;
        this.daysAfterEaster = daysAfterEaster;
    }

    LocalDate in(int year, LocalDate easter) {
        return everyYear == null ? easter.plusDays(daysAfterEaster) : everyYear.atYear(year);
    }
}
