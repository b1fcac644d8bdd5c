package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * A budget holder reserves all that was promised of a year and can be (T7). Each part is an act of its own, in its own
 * transaction: what is refused does not stop the others, and what was reserved meanwhile is not reserved again.
 */
@ApplicationScoped
public class ReserveYear {

    @Inject
    ReadYearParts parts;

    @Inject
    ReserveYearPart reserve;

    /**
     * @return how many were
     * @throws NotFound when the actor holds no budget today
     */
    public int reserve(PersonId actor, int year) {
        return (int) parts.of(actor, year).stream()
                .filter(YearPartLine::isPossible)
                .filter(line -> isReserved(actor, line, year))
                .count();
    }

    private boolean isReserved(PersonId actor, YearPartLine line, int year) {
        try {
            reserve.reserve(actor, line.caseNumber(), year);
            return true;
        } catch (Refused | NotFound meanwhile) {
            return false;
        }
    }
}
