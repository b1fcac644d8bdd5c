package org.maatwerk.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.maatwerk.people.SignInTries;
import org.maatwerk.people.SignInTry;

/** Tries to sign in, in the database. */
@ApplicationScoped
public class JpaSignInTries implements SignInTries {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(SignInTry one) {
        entities.persist(one);
        entities.flush();
    }

    @Override
    public List<SignInTry> of(String account) {
        return entities.createQuery(
                        "select t from SignInTry t where t.account = :account order by t.triedAt desc, t.id desc",
                        SignInTry.class)
                .setParameter("account", account)
                .getResultList();
    }

    @Override
    public void remove(long id) {
        entities.createQuery("delete from SignInTry t where t.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public void removeAll(String account) {
        entities.createQuery("delete from SignInTry t where t.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    @Override
    public void removeBefore(Instant at) {
        entities.createQuery("delete from SignInTry t where t.triedAt < :at")
                .setParameter("at", at)
                .executeUpdate();
    }
}
