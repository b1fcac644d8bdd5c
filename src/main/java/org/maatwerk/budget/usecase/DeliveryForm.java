package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is filled in when something came.
 *
 * @param what came; may be left out
 * @param complete whether nothing of the order is still to come
 */
public record DeliveryForm(LocalDate on, String what, boolean complete) implements Serializable {

    @Override
    public String toString() {
        return "a delivery";
    }
}
