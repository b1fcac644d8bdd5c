package org.maatwerk.workflow;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.workflow.ClosingDay.Names;

/**
 * A day that is not like the others of its week.
 *
 * @param holiday null when it is no public holiday
 * @param setting what the administrator called it, null when nothing was set
 * @param closed false when people work on it
 */
public record SpecialDay(LocalDate date, PublicHoliday holiday, Names setting, boolean closed) implements Serializable {

    boolean isSpecial() {
        return holiday != null || setting != null;
    }
}
