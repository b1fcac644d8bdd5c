package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.kernel.Money;

/**
 * An aid, for whoever looks after it.
 *
 * @param reason why it was lost or written off; null when it was not
 */
public record AidView(AidLine line, String reason, List<Repair> repairs) implements Serializable {

    @Override
    public String toString() {
        return line.toString();
    }

    /** @param cost with VAT */
    public record Repair(LocalDate on, String what, Money cost) implements Serializable {

        @Override
        public String toString() {
            return "repair";
        }
    }
}
