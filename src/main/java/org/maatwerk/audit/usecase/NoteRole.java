package org.maatwerk.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.maatwerk.audit.RoleLog;
import org.maatwerk.audit.RoleLogEntry;
import org.maatwerk.people.RoleEnded;
import org.maatwerk.people.RoleGranted;

/** Writes down who gave a role to whom, and who ended it: whoever opens doors leaves a trace too (D-5). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoteRole {

    @Inject
    RoleLog log;

    @Inject
    Clock clock;

    public void granted(@Observes RoleGranted fact) {
        log.add(RoleLogEntry.of(fact, clock.instant()));
    }

    public void ended(@Observes RoleEnded fact) {
        log.add(RoleLogEntry.of(fact, clock.instant()));
    }
}
