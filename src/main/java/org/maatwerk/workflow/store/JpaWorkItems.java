package org.maatwerk.workflow.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.WorkItems;

/**
 * Work items in the database. A list is read pool by pool, each in the order of the index, and merged: that keeps a
 * page as quick with a million rows as with a thousand.
 */
@ApplicationScoped
public class JpaWorkItems implements WorkItems {

    private static final String WAITING_IN_POOL =
            " from WorkItem w where w.audience = :audience and w.subject not in :closeTo"
                    + " and (w.barred is null or w.barred <> :person)";
    private static final String ORDER = " order by w.sortOn, w.openedAt, w.taskId";
    private static final Comparator<WorkItem> OLDEST_DEADLINE_FIRST = Comparator.comparing(WorkItem::sortOn)
            .thenComparing(WorkItem::openedAt)
            .thenComparing(WorkItem::taskId);

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(WorkItem item) {
        entities.persist(item);
    }

    @Override
    public void remove(String taskId) {
        find(taskId).ifPresent(entities::remove);
    }

    @Override
    public Optional<WorkItem> find(String taskId) {
        return Optional.ofNullable(entities.find(WorkItem.class, taskId));
    }

    @Override
    public List<WorkItem> of(PersonId person, Set<String> pools, Set<PersonId> closeTo, int from, int atMost) {
        Stream<WorkItem> byName = entities.createQuery(
                        "select w from WorkItem w where w.audience = :audience" + ORDER, WorkItem.class)
                .setParameter("audience", WorkItem.audienceOf(person))
                .setMaxResults(from + atMost)
                .getResultStream();
        Stream<WorkItem> byPool = pools.stream().flatMap(pool -> inPool(
                        entities.createQuery("select w" + WAITING_IN_POOL + ORDER, WorkItem.class),
                        pool,
                        person,
                        closeTo)
                .setMaxResults(from + atMost)
                .getResultStream());
        return Stream.concat(byName, byPool)
                .sorted(OLDEST_DEADLINE_FIRST)
                .skip(from)
                .limit(atMost)
                .toList();
    }

    @Override
    public long count(PersonId person, Set<String> pools, Set<PersonId> closeTo) {
        long byName = entities.createQuery("select count(w) from WorkItem w where w.audience = :audience", Long.class)
                .setParameter("audience", WorkItem.audienceOf(person))
                .getSingleResult();
        return byName
                + pools.stream()
                        .mapToLong(pool -> inPool(
                                        entities.createQuery("select count(w)" + WAITING_IN_POOL, Long.class),
                                        pool,
                                        person,
                                        closeTo)
                                .getSingleResult())
                        .sum();
    }

    private static <T> TypedQuery<T> inPool(TypedQuery<T> query, String pool, PersonId person, Set<PersonId> closeTo) {
        Set<PersonId> excluded = new HashSet<>(closeTo);
        excluded.add(person);
        return query.setParameter("audience", pool)
                .setParameter("closeTo", excluded)
                .setParameter("person", person);
    }

    @Override
    public List<WorkItem> inFile(CaseNumber caseNumber) {
        return entities.createQuery("select w from WorkItem w where w.caseNumber = :file" + ORDER, WorkItem.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }
}
