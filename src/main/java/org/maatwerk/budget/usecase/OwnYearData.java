package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;

/** The years of measures that come back each year for a staff member (T7, X7). */
@ApplicationScoped
class OwnYearData implements OwnData {

    @Inject
    ReadTomRequests readTomRequests;

    @Inject
    ReadTomYears readTomYears;

    @Override
    public int order() {
        return 36;
    }

    @Override
    public List<OwnRecord> of(PersonId person) {
        return readTomRequests.of(person).stream()
                .filter(TomRequestLine::own)
                .flatMap(line -> readTomYears.of(person, line.caseNumber()).stream()
                        .map(year -> OwnRecord.of("tom-year")
                                .with("case", line.caseNumber())
                                .with("year", year.year())
                                .with("year-state", year.state())
                                .with("year-amount", year.gross().amount())))
                .toList();
    }
}
