package org.maatwerk.coaching.usecase;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who coaches or coached, for whoever follows it.
 *
 * @param number its own within the request
 * @param until the last day, as it was meant
 * @param endedOn null when it was not ended earlier
 * @param releasedOn null while the staff member does not let the coach read the agreement
 * @param underway whether it opens something today or later
 */
public record AssignmentLine(
        int number,
        String coach,
        String organisation,
        LocalDate from,
        LocalDate until,
        LocalDate endedOn,
        LocalDate releasedOn,
        boolean underway)
        implements Serializable {

    public boolean isReleased() {
        return releasedOn != null;
    }

    @Override
    public String toString() {
        return "assignment " + number;
    }
}
