package org.maatwerk.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.SignInAccount;
import org.maatwerk.people.SignInAccounts;

/** Accounts of the provider in the database. */
@ApplicationScoped
public class JpaSignInAccounts implements SignInAccounts {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(SignInAccount account) {
        entities.persist(account);
    }

    @Override
    public Optional<SignInAccount> find(String account) {
        return Optional.ofNullable(entities.find(SignInAccount.class, account));
    }

    @Override
    public Optional<SignInAccount> of(PersonId person) {
        return entities.createQuery("select a from SignInAccount a where a.person = :person", SignInAccount.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** At once, so that the same account can go to somebody else in one transaction. */
    @Override
    public void remove(SignInAccount account) {
        entities.remove(account);
        entities.flush();
    }
}
