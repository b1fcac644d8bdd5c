package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.Money;

/**
 * A repair as somebody notes it.
 *
 * @param cost with VAT; zero when nothing was paid
 */
public record RepairForm(LocalDate on, String what, Money cost) implements Serializable {

    @Override
    public String toString() {
        return "repair";
    }
}
