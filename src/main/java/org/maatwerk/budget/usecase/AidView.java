package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An aid, for whoever looks after it.
 *
 * @param reason why it was written off; null when it was not
 */
public record AidView(AidLine line, String reason, List<Repair> repairs) implements Serializable {

    @Override
    public String toString() {
        return line.toString();
    }

    public record Repair(LocalDate on, String what) implements Serializable {

        @Override
        public String toString() {
            return "repair";
        }
    }
}
