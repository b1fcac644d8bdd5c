package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.budget.OrderRoom;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.kernel.Money;

/**
 * What may be ordered for a request in one of its years (T7); gross.
 *
 * @param open whether something may still be ordered
 */
public record YearRoom(int year, Money granted, Money left, Money reserved, boolean open) implements Serializable {

    /** By year. */
    static List<YearRoom> of(OrderYears years) {
        return years.reserved().stream().map(year -> one(years, year)).toList();
    }

    private static YearRoom one(OrderYears years, int year) {
        OrderRoom room = years.room(year);
        return new YearRoom(
                year, room.granted(), room.left(), room.reserved(), years.open().contains(year));
    }
}
