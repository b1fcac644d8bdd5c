package org.maatwerk.attestation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maatwerk.attestation.CriteriaList;
import org.maatwerk.attestation.CriteriaLists;

/** The versions of the criteria list in the database. */
@ApplicationScoped
class JpaCriteriaLists implements CriteriaLists {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<CriteriaList> all() {
        return entities.createQuery("select l from CriteriaList l order by l.validFrom desc", CriteriaList.class)
                .getResultList();
    }

    @Override
    public Optional<CriteriaList> validOn(LocalDate date) {
        return all().stream().filter(list -> list.validOn(date)).findFirst();
    }

    @Override
    public Optional<CriteriaList> find(long id) {
        return Optional.ofNullable(entities.find(CriteriaList.class, id));
    }

    @Override
    public void add(CriteriaList list) {
        entities.persist(list);
    }
}
