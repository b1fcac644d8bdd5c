package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is filled in when something came.
 *
 * @param what came; may be left out
 * @param complete whether nothing of the order is still to come
 * @param aids how the things are called that come into the inventory (T10), one on each line; may be left out
 */
public record DeliveryForm(LocalDate on, String what, boolean complete, String aids) implements Serializable {

    @Override
    public String toString() {
        return "a delivery";
    }
}
