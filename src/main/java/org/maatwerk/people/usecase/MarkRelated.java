package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.PeopleRefusal;
import org.maatwerk.people.Person;
import org.maatwerk.people.Persons;
import org.maatwerk.people.RelatedPersons;
import org.maatwerk.people.RoleGrants;

/** The administrator notes that two people are related, without saying how (A13). */
@ApplicationScoped
@Transactional
public class MarkRelated {

    @Inject
    Persons persons;

    @Inject
    RoleGrants grants;

    @Inject
    Administrators administrators;

    /** @throws Refused when the address is nobody's, is the person's own, or the two are marked already */
    public void mark(PersonId actor, PersonId one, String emailOfOther) {
        administrators.only(actor);
        PersonId other = persons.withEmail(emailOfOther.strip()).stream()
                .filter(person -> person.isOpenOn(administrators.today()))
                .map(Person::id)
                .findFirst()
                .orElseThrow(() -> new Refused(PeopleRefusal.UNKNOWN_PERSON, "other"));
        boolean known = grants.relatedTo(one).stream().anyMatch(pair -> pair.concerns(other));
        Refused.unless(one.equals(other) || !known, PeopleRefusal.ALREADY_RELATED, "other");
        grants.add(new RelatedPersons(persons.of(one).id(), other));
    }

    /** Takes the mark away; nothing happens when it was not there. */
    public void unmark(PersonId actor, PersonId one, PersonId other) {
        administrators.only(actor);
        grants.relatedTo(one).stream().filter(pair -> pair.concerns(other)).forEach(grants::remove);
    }
}
