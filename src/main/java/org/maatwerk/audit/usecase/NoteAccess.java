package org.maatwerk.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.maatwerk.audit.AccessLog;
import org.maatwerk.audit.AccessLogEntry;
import org.maatwerk.confidentiality.FileAccessed;

/** Writes down that somebody looked (D-5). Looking outside a transaction fails: it would leave no trace. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoteAccess {

    @Inject
    AccessLog log;

    public void note(@Observes FileAccessed fact) {
        log.add(AccessLogEntry.of(fact));
    }
}
