package org.maatwerk.coaching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.maatwerk.confidentiality.FileTraces;
import org.maatwerk.kernel.CaseNumber;

/** Who coached, and when, goes with the request (X6). */
@ApplicationScoped
public class CoachingTraces implements FileTraces {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entities;

    @Override
    public void erase(CaseNumber file) {
        entities.createQuery("delete from CoachingSession s where s.request = :file")
                .setParameter("file", file)
                .executeUpdate();
        entities.createQuery("delete from CoachAssignment a where a.request = :file")
                .setParameter("file", file)
                .executeUpdate();
    }
}
