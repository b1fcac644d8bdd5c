package org.maatwerk.coaching.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.Hours;

/**
 * A session that stands.
 *
 * @param number its own within the request
 * @param coach who held it; null to the coach
 */
public record SessionLine(int number, LocalDate on, Hours hours, String coach) implements Serializable {

    @Override
    public String toString() {
        return "session " + number;
    }
}
