package org.maatwerk.confidentiality.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.confidentiality.Destruction;
import org.maatwerk.confidentiality.Destructions;
import org.maatwerk.confidentiality.FileTraces;
import org.maatwerk.kernel.CaseNumber;

/** Destructions in the database; and the wrapped key, which goes with its file. */
@ApplicationScoped
public class StoredDestructions implements Destructions, FileTraces {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public Optional<Destruction> find(CaseNumber file) {
        return Optional.ofNullable(entityManager.find(Destruction.class, file));
    }

    @Override
    public void add(Destruction destruction) {
        entityManager.persist(destruction);
        entityManager.flush();
    }

    @Override
    public void remove(Destruction destruction) {
        entityManager.remove(destruction);
    }

    @Override
    public List<Destruction> proposed() {
        return entityManager
                .createQuery(
                        "select d from Destruction d where d.confirmedAt is null order by d.proposedAt",
                        Destruction.class)
                .getResultList();
    }

    @Override
    public List<Destruction> confirmed(int atMost) {
        return entityManager
                .createQuery(
                        "select d from Destruction d where d.confirmedAt is not null order by d.confirmedAt desc",
                        Destruction.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<CaseNumber> withSecret() {
        return entityManager
                .createQuery(
                        "select d.caseNumber from Destruction d"
                                + " where d.confirmedAt is not null and d.secretGoneAt is null",
                        CaseNumber.class)
                .getResultList();
    }

    @Override
    public void erase(CaseNumber file) {
        entityManager
                .createQuery("delete from FileKey k where k.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
    }
}
