package org.maatwerk.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.audit.AccessLog;
import org.maatwerk.audit.NotedAccess;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.people.People;

/** Writes down that somebody looked (D-5). Looking outside a transaction fails: it would leave no trace. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoteAccess {

    @Inject
    AccessLog log;

    @Inject
    People people;

    @Inject
    Clock clock;

    public void note(@Observes FileAccessed fact) {
        log.add(NotedAccess.of(fact, people.rolesOf(fact.actor(), LocalDate.ofInstant(fact.at(), clock.getZone()))));
    }
}
