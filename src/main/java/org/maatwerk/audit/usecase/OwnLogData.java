package org.maatwerk.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.audit.AccessLog;
import org.maatwerk.audit.AccessLogEntry;
import org.maatwerk.audit.NotedAccess;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;

/** Who else opened somebody's own files, as long as the log goes back (D14, X7). */
@ApplicationScoped
class OwnLogData implements OwnData {

    @Inject
    AccessLog log;

    @Inject
    People people;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<OwnRecord> of(PersonId person) {
        return log.about(person).stream()
                .map(AccessLogEntry::noted)
                .filter(access -> !access.actor().equals(person))
                .map(this::opened)
                .toList();
    }

    private OwnRecord opened(NotedAccess access) {
        return OwnRecord.of("opened")
                .with("case", access.caseNumber())
                .with("when", access.at())
                .with("by", nameOf(access.actor()))
                .with("on-behalf-of", nameOf(access.onBehalfOf()))
                .with("role", access.as())
                .with("class", access.informationClass())
                .with("why", access.why())
                .with("written", access.written() ? "X" : null)
                .with("break-glass", access.breakGlass() ? "X" : null);
    }

    private String nameOf(PersonId person) {
        return person == null ? null : people.find(person).map(PersonView::name).orElse(null);
    }
}
