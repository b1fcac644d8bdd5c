package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;

/** Why the clocks of requests for a staff member stood still (X2, X7). */
@ApplicationScoped
class OwnTomPauses implements OwnData {

    @Inject
    ReadTomRequests requests;

    @Inject
    ReadTomClock clocks;

    @Override
    public int order() {
        return 36;
    }

    @Override
    public List<OwnRecord> of(PersonId person) {
        return requests.of(person).stream()
                .filter(TomRequestLine::own)
                .flatMap(line -> pauses(person, line.caseNumber()))
                .toList();
    }

    private Stream<OwnRecord> pauses(PersonId person, CaseNumber request) {
        return clocks.of(person, request).pauses().stream().map(pause -> OwnRecord.of("tom-pause")
                .with("case", request)
                .with("pause-reason", pause.reason())
                .with("paused-on", pause.from())
                .with("paused-until", pause.until())
                .with("asked", pause.question())
                .with("explained", pause.explanation()));
    }
}
