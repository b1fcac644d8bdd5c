package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.budget.AidState;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.kernel.CaseNumber;

/**
 * An aid in a list.
 *
 * @param holder whose it is; null for whoever may not know, and when nobody has it
 * @param homeBy null while its holder stays
 * @param endedOn when it came home or was written off; null before
 */
public record AidLine(
        CaseNumber number,
        OrderNumber order,
        String what,
        String organisation,
        String holder,
        AidState state,
        LocalDate deliveredOn,
        LocalDate homeBy,
        LocalDate endedOn)
        implements Serializable {

    public boolean isOut() {
        return state == AidState.IN_USE || state == AidState.TO_RETURN;
    }

    public boolean isWrittenOff() {
        return state == AidState.WRITTEN_OFF;
    }

    @Override
    public String toString() {
        return "aid " + number;
    }
}
