package org.maatwerk.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.maatwerk.audit.AccessLog;
import org.maatwerk.audit.AccessLogEntry;
import org.maatwerk.kernel.PersonId;

/** Keeps the log beside the data, so that an act and its trace are stored together or not at all. */
@ApplicationScoped
public class StoredAccessLog implements AccessLog {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public void add(AccessLogEntry entry) {
        entityManager.persist(entry);
    }

    @Override
    public List<AccessLogEntry> openedByOthers(PersonId subject, Instant since, int atMost) {
        return entityManager
                .createQuery(
                        """
                        select e from AccessLogEntry e
                        where e.subject = :subject and e.actor <> :subject and e.at >= :since
                        order by e.at desc, e.id desc""",
                        AccessLogEntry.class)
                .setParameter("subject", subject)
                .setParameter("since", since)
                .setMaxResults(atMost)
                .getResultList();
    }
}
