package org.maatwerk.workflow.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.maatwerk.workflow.Workload;

/** Counts the rows of the work lists. */
@ApplicationScoped
public class JpaWorkload implements Workload {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public SortedMap<String, Long> openTasks() {
        SortedMap<String, Long> counts = new TreeMap<>();
        entities.createQuery("select w.stem, count(w) from WorkItem w group by w.stem", Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public long overdueTasks() {
        return entities.createQuery("select count(w) from WorkItem w where w.sortOn < :today", Long.class)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
    }
}
