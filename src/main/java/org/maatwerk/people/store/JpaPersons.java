package org.maatwerk.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Person;
import org.maatwerk.people.PersonQuery;
import org.maatwerk.people.Persons;

/** Persons in the database. */
@ApplicationScoped
public class JpaPersons implements Persons {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void addAll(List<Person> newcomers) {
        newcomers.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id.value()));
    }

    @Override
    public Optional<Person> withStaffNumber(String staffNumber) {
        return entities.createQuery("select p from Person p where p.staffNumber = :number", Person.class)
                .setParameter("number", staffNumber)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Person> withEmail(String email) {
        return entities.createQuery("select p from Person p where lower(p.details.email) = :email", Person.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .getResultList();
    }

    @Override
    public List<Person> all() {
        return entities.createQuery("select p from Person p order by p.id", Person.class)
                .getResultList();
    }

    @Override
    public List<Person> reportingTo(PersonId manager) {
        return entities.createQuery("select p from Person p where p.manager = :manager", Person.class)
                .setParameter("manager", manager)
                .getResultList();
    }

    @Override
    public List<Person> search(PersonQuery query) {
        return entities.createQuery(
                        """
                        select p from Person p
                        where (p.details.organisation = :organisation or :everywhere = true)
                          and (lower(concat(p.details.firstName, ' ', p.details.lastName)) like :part escape '!'
                               or lower(p.details.email) like :start escape '!'
                               or lower(p.staffNumber) like :start escape '!')
                        order by p.details.lastName, p.details.firstName, p.id
                        """,
                        Person.class)
                .setParameter("organisation", query.organisation())
                .setParameter("everywhere", query.organisation() == null)
                .setParameter("part", "%" + pattern(query.text()))
                .setParameter("start", pattern(query.text()))
                .setFirstResult(query.skip())
                .setMaxResults(query.most())
                .getResultList();
    }

    private static String pattern(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    @Override
    public boolean isEmpty() {
        return entities.createQuery("select p.id from Person p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
