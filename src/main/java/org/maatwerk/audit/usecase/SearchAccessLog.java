package org.maatwerk.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.audit.AccessLog;
import org.maatwerk.audit.AccessLogEntry;
import org.maatwerk.audit.AuditRefusal;
import org.maatwerk.audit.LogQuery;
import org.maatwerk.audit.NotedAccess;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;

/** The data protection officer looks who opened what, never what stands in it (D14). */
@ApplicationScoped
@Transactional
public class SearchAccessLog {

    @Inject
    OfficerDoor door;

    @Inject
    AccessLog log;

    @Inject
    People people;

    public FoundEntries search(PersonId actor, LogQuery query) {
        door.admit(actor);
        return new FoundEntries(log.find(query).stream().map(this::line).toList(), log.count(query));
    }

    /** @throws Refused when nobody has this address */
    public PersonId reader(PersonId actor, String email) {
        door.admit(actor);
        return people.withEmail(email.strip())
                .map(PersonView::id)
                .orElseThrow(() -> new Refused(AuditRefusal.NO_SUCH_READER, "reader"));
    }

    /** The address of a reader whose number stands in the page's address; empty when there is none. */
    public String addressOf(PersonId actor, PersonId reader) {
        door.admit(actor);
        return people.find(reader).map(PersonView::email).orElse("");
    }

    private LoggedLine line(AccessLogEntry entry) {
        NotedAccess access = entry.noted();
        return new LoggedLine(entry.sequence(), access, door.nameOf(access.actor()), door.nameOf(access.onBehalfOf()));
    }
}
