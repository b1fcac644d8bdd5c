package org.maatwerk.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.people.Organisation;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.Organisations;
import org.maatwerk.people.OutsideScope;
import org.maatwerk.people.PreventionServiceMapping;

/** Organisations in the database. */
@ApplicationScoped
public class JpaOrganisations implements Organisations {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Organisation organisation) {
        entities.persist(organisation);
    }

    @Override
    public void add(OutsideScope outsideScope) {
        entities.persist(outsideScope);
    }

    @Override
    public void add(PreventionServiceMapping mapping) {
        entities.persist(mapping);
    }

    @Override
    public Optional<Organisation> find(OrganisationKey key) {
        return Optional.ofNullable(entities.find(Organisation.class, key.value()));
    }

    @Override
    public List<Organisation> all() {
        return entities.createQuery("select o from Organisation o order by o.name", Organisation.class)
                .getResultList();
    }

    @Override
    public List<OutsideScope> outsideScopeOf(OrganisationKey key) {
        return entities.createQuery("select s from OutsideScope s where s.organisation = :key", OutsideScope.class)
                .setParameter("key", key)
                .getResultList();
    }

    @Override
    public List<PreventionServiceMapping> preventionServicesOf(OrganisationKey key) {
        return entities.createQuery(
                        "select m from PreventionServiceMapping m where m.organisation = :key order by m.validity.from",
                        PreventionServiceMapping.class)
                .setParameter("key", key)
                .getResultList();
    }
}
