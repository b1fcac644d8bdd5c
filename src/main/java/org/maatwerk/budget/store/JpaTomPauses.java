package org.maatwerk.budget.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maatwerk.budget.TomPause;
import org.maatwerk.budget.TomPauses;
import org.maatwerk.kernel.CaseNumber;

/** Pauses in the database. */
@ApplicationScoped
public class JpaTomPauses implements TomPauses {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<TomPause> of(CaseNumber request) {
        return entities.createQuery(
                        "select p from TomPause p where p.request = :request order by p.number", TomPause.class)
                .setParameter("request", request)
                .getResultList();
    }

    @Override
    public void add(TomPause pause) {
        entities.persist(pause);
    }
}
