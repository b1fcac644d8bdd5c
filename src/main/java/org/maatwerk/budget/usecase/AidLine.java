package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.budget.AidState;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;

/**
 * An aid in a list.
 *
 * @param origin null for who got it from somebody else: they need not know for whom it was bought
 * @param endedOn when it came home, was lost or written off; null before
 * @param repaired what all repairs cost; null for who need not know
 */
public record AidLine(
        CaseNumber number, String what, AidState state, Place place, Origin origin, LocalDate endedOn, Money repaired)
        implements Serializable {

    public boolean isOut() {
        return state == AidState.IN_USE || state == AidState.TO_RETURN;
    }

    public boolean isToReturn() {
        return state == AidState.TO_RETURN;
    }

    public boolean isHome() {
        return state == AidState.RETURNED;
    }

    public boolean isLost() {
        return state == AidState.LOST;
    }

    /** Whether somebody may use it still. */
    public boolean isKept() {
        return isOut() || isHome();
    }

    @Override
    public String toString() {
        return "aid " + number;
    }

    /**
     * Where it is.
     *
     * @param holder who has it; null for whoever may not know, and when nobody has it
     * @param since when that is so
     * @param homeBy null while its holder stays
     */
    public record Place(String organisation, String holder, LocalDate since, LocalDate homeBy) implements Serializable {

        @Override
        public String toString() {
            return "place";
        }
    }

    /** Where it comes from. */
    public record Origin(CaseNumber request, OrderNumber order, LocalDate deliveredOn) implements Serializable {}
}
