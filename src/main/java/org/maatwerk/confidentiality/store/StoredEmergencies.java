package org.maatwerk.confidentiality.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maatwerk.confidentiality.Emergencies;
import org.maatwerk.confidentiality.Emergency;
import org.maatwerk.confidentiality.FileTraces;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Emergencies in the database. */
@ApplicationScoped
public class StoredEmergencies implements Emergencies, FileTraces {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public void add(Emergency emergency) {
        entityManager.persist(emergency);
    }

    @Override
    public Optional<Emergency> find(long id) {
        return Optional.ofNullable(entityManager.find(Emergency.class, id));
    }

    @Override
    public Optional<Emergency> openOf(PersonId opener, CaseNumber file, Instant now) {
        return entityManager
                .createQuery(
                        "select e from Emergency e where e.opener = :opener and e.caseNumber = :file"
                                + " and e.endsAt > :now order by e.endsAt desc",
                        Emergency.class)
                .setParameter("opener", opener)
                .setParameter("file", file)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Emergency> latest(int atMost) {
        return entityManager
                .createQuery(
                        "select e from Emergency e order by case when e.reviewedAt is null then 0 else 1 end,"
                                + " e.openedAt desc, e.id desc",
                        Emergency.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public void erase(CaseNumber file) {
        entityManager
                .createQuery("delete from Emergency e where e.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
    }
}
