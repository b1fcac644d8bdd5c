package org.maatwerk.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Session;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.people.Sessions;

/** Sessions in the database. */
@ApplicationScoped
public class JpaSessions implements Sessions {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Session session) {
        entities.persist(session);
    }

    @Override
    public Optional<Session> find(String id) {
        return Optional.ofNullable(entities.find(Session.class, id));
    }

    @Override
    public List<Session> of(PersonId person) {
        return entities.createQuery(
                        "select s from Session s where s.person = :person order by s.begunAt desc, s.id", Session.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public List<Session> from(String providerSession) {
        return entities.createQuery("select s from Session s where s.providerSession = :provider", Session.class)
                .setParameter("provider", providerSession)
                .getResultList();
    }

    @Override
    public List<Session> odd(PersonId person) {
        return entities.createQuery(
                        "select s from Session s where s.person = :person and s.odd = true order by s.begunAt desc, s.id",
                        Session.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public void endAll(String butThis, Instant at, SessionEnd why) {
        entities.createQuery(
                        """
                        update Session s set s.endedAt = :at, s.endedWhy = :why
                        where s.endedWhy is null and s.id <> :own
                        """)
                .setParameter("at", at)
                .setParameter("why", why)
                .setParameter("own", butThis == null ? "" : butThis)
                .executeUpdate();
    }

    @Override
    public void remove(Session session) {
        entities.remove(session);
    }
}
