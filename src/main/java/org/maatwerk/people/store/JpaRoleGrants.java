package org.maatwerk.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.RelatedPersons;
import org.maatwerk.people.Role;
import org.maatwerk.people.RoleGrant;
import org.maatwerk.people.RoleGrants;

/** Role grants and related persons in the database. */
@ApplicationScoped
public class JpaRoleGrants implements RoleGrants {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(RoleGrant grant) {
        entities.persist(grant);
        entities.flush();
    }

    @Override
    public void remove(RoleGrant grant) {
        entities.remove(grant);
    }

    @Override
    public Optional<RoleGrant> find(long id) {
        return Optional.ofNullable(entities.find(RoleGrant.class, id));
    }

    @Override
    public List<RoleGrant> of(PersonId person) {
        return entities.createQuery(
                        "select g from RoleGrant g where g.person = :person order by g.validity.from, g.id",
                        RoleGrant.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public List<RoleGrant> of(Role role) {
        return entities.createQuery("select g from RoleGrant g where g.role = :role order by g.id", RoleGrant.class)
                .setParameter("role", role)
                .getResultList();
    }

    @Override
    public void add(RelatedPersons pair) {
        entities.persist(pair);
    }

    @Override
    public void remove(RelatedPersons pair) {
        entities.remove(pair);
    }

    @Override
    public List<RelatedPersons> relatedTo(PersonId person) {
        return entities.createQuery(
                        "select r from RelatedPersons r where r.one = :person or r.other = :person",
                        RelatedPersons.class)
                .setParameter("person", person)
                .getResultList();
    }
}
