package org.maatwerk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** A period (geldigheid): from its first day up to and including its last; without a last day it is open-ended (X4). */
@Embeddable
public class Validity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    protected Validity() {}

    /** @throws IllegalArgumentException when the last day lies before the first */
    public Validity(LocalDate from, LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end before it starts");
        }
        this.from = from;
        this.until = until;
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }

    public boolean overlaps(Validity other) {
        return startsBy(other.until) && other.startsBy(until);
    }

    private boolean startsBy(LocalDate date) {
        return date == null || !from.isAfter(date);
    }

    /** The same period, ended at this day when it would last longer. */
    public Validity endingAt(LocalDate lastDay) {
        return until != null && !until.isAfter(lastDay) ? this : new Validity(from, lastDay);
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }
}
