package org.maatwerk.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.maatwerk.audit.RoleLog;
import org.maatwerk.audit.RoleLogEntry;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;

/** Administrator and data protection officer see who gave which role to whom. Nothing here tells of a file. */
@ApplicationScoped
@Transactional
public class ReadRoleLog {

    private static final Set<Role> READERS = EnumSet.of(Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER);

    @Inject
    RoleLog log;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Newest first. */
    public List<RoleChange> of(PersonId actor, int skip, int most) {
        if (people.rolesOf(actor, LocalDate.now(clock)).stream().noneMatch(READERS::contains)) {
            throw new NotFound();
        }
        return log.latest(skip, most).stream().map(this::change).toList();
    }

    private RoleChange change(RoleLogEntry entry) {
        return new RoleChange(
                entry.at(),
                entry.actor() == null ? "" : nameOf(entry.actor()),
                nameOf(entry.person()),
                entry.role(),
                people.organisation(entry.organisation()).name(),
                entry.ended(),
                entry.firstDay(),
                entry.lastDay());
    }

    private String nameOf(PersonId person) {
        return people.find(person).map(PersonView::name).orElse("");
    }
}
