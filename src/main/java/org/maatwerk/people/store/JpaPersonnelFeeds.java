package org.maatwerk.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.people.PersonnelFeed;
import org.maatwerk.people.PersonnelFeeds;

/** Deliveries of personnel data in the database. */
@ApplicationScoped
public class JpaPersonnelFeeds implements PersonnelFeeds {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(PersonnelFeed feed) {
        entities.persist(feed);
        entities.flush();
    }

    @Override
    public Optional<PersonnelFeed> find(long id) {
        return Optional.ofNullable(entities.find(PersonnelFeed.class, id));
    }

    @Override
    public List<PersonnelFeed> latest(int most) {
        return entities.createQuery("select f from PersonnelFeed f order by f.id desc", PersonnelFeed.class)
                .setMaxResults(most)
                .getResultList();
    }
}
