package org.maatwerk.attestation;

import java.time.LocalDate;

/** For how long a recognition holds (A5). */
public enum Term {
    TWO_YEARS(2),
    FIVE_YEARS(5),
    INDEFINITE(0);

    private final int years;

    Term(int years) {
        this.years = years;
    }

    /** The last day of a recognition that starts on this day; null when it has no end. */
    public LocalDate until(LocalDate from) {
        return this == INDEFINITE ? null : from.plusYears(years).minusDays(1);
    }
}
