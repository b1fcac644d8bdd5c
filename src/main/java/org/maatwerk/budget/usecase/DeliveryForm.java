package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is filled in when something came.
 *
 * @param what came; may be left out
 * @param complete whether nothing of the order is still to come
 * @param aid how the thing is called that comes into the inventory (T10); may be left out
 */
public record DeliveryForm(LocalDate on, String what, boolean complete, String aid) implements Serializable {

    @Override
    public String toString() {
        return "a delivery";
    }
}
