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
 * @param defect what is wrong with it; null for nothing
 * @param endedOn when it came home, was lost or written off; null before
 * @param repaired what all repairs cost; null for who need not know
 */
public record AidLine(
        CaseNumber number,
        String what,
        AidState state,
        Place place,
        Origin origin,
        Defect defect,
        LocalDate endedOn,
        Money repaired)
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

    public boolean isBroken() {
        return defect != null;
    }

    /** Whether whoever mends it has it. */
    public boolean isSent() {
        return isBroken() && defect.sentOn() != null;
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

    /**
     * What is wrong with it.
     *
     * @param what null for whoever need not know
     * @param since when it was reported
     * @param sentOn since when whoever mends it has it; null before
     */
    public record Defect(String what, LocalDate since, LocalDate sentOn) implements Serializable {

        @Override
        public String toString() {
            return "defect";
        }
    }

    /** Where it comes from. */
    public record Origin(CaseNumber request, OrderNumber order, LocalDate deliveredOn) implements Serializable {}
}
