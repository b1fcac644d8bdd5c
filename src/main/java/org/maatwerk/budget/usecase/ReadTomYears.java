package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.YearPartState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Who has a part in a request sees its years, and how far each is (T7, D10). */
@ApplicationScoped
@Transactional
public class ReadTomYears {

    @Inject
    TomOrderDoor door;

    @Inject
    TomProgress progress;

    /**
     * By year; empty for what was asked once, before it is granted, and for the manager.
     *
     * @throws NotFound to whoever has no part in the request
     */
    public List<TomYearView> of(PersonId actor, CaseNumber caseNumber) {
        TomRequest request = door.toFollow(actor, caseNumber);
        OrderYears years = progress.years(request);
        return door.seesStatus(actor, request) && years.isRecurring() ? views(years) : List.of();
    }

    /** Whether its end can be told: a later year is planned or reserved, and nothing is ordered in it. */
    public boolean isToEnd(PersonId actor, CaseNumber caseNumber) {
        TomRequest request = door.toFollow(actor, caseNumber);
        return door.mayEnd(actor, request) && !progress.years(request).endable().isEmpty();
    }

    private static List<TomYearView> views(OrderYears years) {
        return Stream.concat(
                        Stream.of(new TomYearView(
                                years.first(),
                                YearPartState.RESERVED,
                                years.room(years.first()).granted())),
                        years.parts().stream()
                                .map(part -> new TomYearView(
                                        part.year(), part.state(), part.price().gross())))
                .toList();
    }
}
