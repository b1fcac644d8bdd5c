package org.maatwerk.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;
import org.maatwerk.people.Person;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.RelatedPersons;
import org.maatwerk.people.RoleGrant;
import org.maatwerk.people.Session;
import org.maatwerk.people.SignInAccount;

/** What the personnel feed said of somebody, their roles, to how many they are marked as related, and where they signed in (X7). */
@ApplicationScoped
public class OwnPersonData implements OwnData {

    @PersistenceContext
    EntityManager entities;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<OwnRecord> of(PersonId id) {
        List<OwnRecord> records = new ArrayList<>();
        Person person = entities.find(Person.class, id.value());
        records.add(person(person));
        entities.createQuery("select g from RoleGrant g where g.person = :person order by g.id", RoleGrant.class)
                .setParameter("person", id)
                .getResultList()
                .forEach(grant -> records.add(OwnRecord.of("role")
                        .with("role", grant.role())
                        .with("organisation", grant.organisation())
                        .with("from", grant.from())
                        .with("until", grant.until())));
        long related = entities.createQuery(
                        "select r from RelatedPersons r where r.one = :person or r.other = :person",
                        RelatedPersons.class)
                .setParameter("person", id)
                .getResultStream()
                .count();
        records.add(OwnRecord.of("related").with("count", related));
        entities.createQuery("select a from SignInAccount a where a.person = :person", SignInAccount.class)
                .setParameter("person", id)
                .getResultStream()
                .map(account -> OwnRecord.of("account").with("since", account.boundAt()))
                .forEach(records::add);
        records.addAll(sessions(id));
        return records;
    }

    private List<OwnRecord> sessions(PersonId id) {
        return entities.createQuery(
                        "select s from Session s where s.person = :person order by s.begunAt, s.id", Session.class)
                .setParameter("person", id)
                .getResultStream()
                .map(Session::view)
                .map(session -> OwnRecord.of("session")
                        .with("browser", session.browser())
                        .with("begun", session.begunAt())
                        .with("seen", session.seenAt()))
                .toList();
    }

    private static OwnRecord person(Person person) {
        PersonView view = person.view();
        return OwnRecord.of("person")
                .with("staff-number", view.staffNumber())
                .with("first-name", view.firstName())
                .with("last-name", view.lastName())
                .with("email", view.email())
                .with("organisation", view.organisation())
                .with("building", view.building())
                .with("level", view.level())
                .with("statute", view.statute())
                .with("birth-date", person.birthDate())
                .with("sex", person.sex())
                .with("start", view.start())
                .with("end", view.end());
    }
}
