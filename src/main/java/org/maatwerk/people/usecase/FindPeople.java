package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Organisation;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationView;
import org.maatwerk.people.Organisations;
import org.maatwerk.people.Person;
import org.maatwerk.people.PersonCard;
import org.maatwerk.people.PersonQuery;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Persons;
import org.maatwerk.people.RoleGrant;
import org.maatwerk.people.RoleGrantView;
import org.maatwerk.people.RoleGrants;

/** The administrator looks somebody up: who it is and which roles, never a file. */
@ApplicationScoped
@Transactional
public class FindPeople {

    @Inject
    Persons persons;

    @Inject
    Organisations organisations;

    @Inject
    RoleGrants grants;

    @Inject
    Administrators administrators;

    /** By last name; as many as the query asks for at most. */
    public List<PersonView> search(PersonId actor, PersonQuery query) {
        administrators.only(actor);
        return persons.search(query).stream().map(Person::view).toList();
    }

    /** All organisations, by name. */
    public List<OrganisationView> organisations(PersonId actor) {
        administrators.only(actor);
        return organisations.all().stream().map(Organisation::view).toList();
    }

    /** @throws NotFound when there is no such person */
    public PersonCard card(PersonId actor, PersonId person) {
        administrators.only(actor);
        PersonView view = persons.of(person).view();
        return new PersonCard(
                view,
                name(view.organisation()),
                view.manager() == null
                        ? null
                        : persons.of(view.manager()).view().name(),
                grants.of(person).stream().map(this::shown).toList(),
                grants.relatedTo(person).stream()
                        .map(pair -> persons.of(pair.counterpartOf(person)).view())
                        .sorted(Comparator.comparing(PersonView::lastName))
                        .toList());
    }

    private RoleGrantView shown(RoleGrant grant) {
        LocalDate today = administrators.today();
        boolean open = grant.until() == null || grant.until().isAfter(today);
        return new RoleGrantView(
                grant.id(), grant.role(), name(grant.organisation()), grant.from(), grant.until(), open);
    }

    private String name(OrganisationKey key) {
        return organisations.of(key).view().name();
    }
}
