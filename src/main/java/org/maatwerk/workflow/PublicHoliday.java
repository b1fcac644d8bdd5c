package org.maatwerk.workflow;

import java.util.Optional;
import java.util.stream.Stream;

/** The ten days on which all of Belgium is free by law (wettelijke feestdag, royal decree of 18 April 1974). */
public enum PublicHoliday {
    NEW_YEAR("NEW_YEAR"),
    EASTER_MONDAY("christian.EASTER_MONDAY"),
    LABOUR_DAY("LABOUR_DAY"),
    ASCENSION_DAY("christian.ASCENSION_DAY"),
    WHIT_MONDAY("christian.PENTECOST_MONDAY"),
    NATIONAL_DAY("NATIONAL_DAY"),
    ASSUMPTION_DAY("ASSUMPTION_DAY"),
    ALL_SAINTS("ALL_SAINTS"),
    ARMISTICE("ARMISTICE"),
    CHRISTMAS("CHRISTMAS");

    /** What the calendar that we take over calls it. */
    private final String key;

    PublicHoliday(String key) {
        this.key = key;
    }

    /** Empty for a day that the calendar knows and the law does not, such as a Sunday. */
    static Optional<PublicHoliday> called(String key) {
        return Stream.of(values()).filter(holiday -> holiday.key.equals(key)).findFirst();
    }
}
