package org.maatwerk.workflow.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maatwerk.workflow.ClosingDay;
import org.maatwerk.workflow.ClosingDays;

/** Closing days in the database. */
@ApplicationScoped
public class JpaClosingDays implements ClosingDays {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<ClosingDay> all() {
        return entities.createQuery("select d from ClosingDay d order by d.month, d.day, d.id", ClosingDay.class)
                .getResultList();
    }

    @Override
    public void add(ClosingDay day) {
        entities.persist(day);
    }
}
