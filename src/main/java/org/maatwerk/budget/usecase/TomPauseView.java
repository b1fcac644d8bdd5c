package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.budget.PauseOwner;
import org.maatwerk.budget.PauseReason;

/**
 * Time in which the clock of a request stands or stood still (X2).
 *
 * @param owner who has to explain, by what they do
 * @param ownerName null to whom that name is not told (D9)
 * @param asker the budget holder who asked; null to everybody but budget holders
 * @param until null while it is open
 * @param question null to who sees no more than how far the request is
 * @param explanation null as well while it is open, and when the request was answered without it
 */
public record TomPauseView(
        int number,
        PauseReason reason,
        PauseOwner owner,
        String ownerName,
        String asker,
        LocalDate from,
        LocalDate until,
        String question,
        String explanation)
        implements Serializable {

    TomPauseView saying(String asked, String explained) {
        return new TomPauseView(number, reason, owner, ownerName, asker, from, until, asked, explained);
    }

    @Override
    public String toString() {
        return "pause " + number;
    }
}
