package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Organisation;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationView;
import org.maatwerk.people.Organisations;
import org.maatwerk.people.People;
import org.maatwerk.people.Person;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Persons;
import org.maatwerk.people.PreventionServiceMapping;
import org.maatwerk.people.Role;
import org.maatwerk.people.RoleGrant;
import org.maatwerk.people.RoleGrants;

/** Answers the other rooms' questions about people from what the feed and the administrator recorded. */
@ApplicationScoped
@Transactional
public class KnownPeople implements People {

    @Inject
    Persons persons;

    @Inject
    Organisations organisations;

    @Inject
    RoleGrants grants;

    @Override
    public Optional<PersonView> find(PersonId person) {
        return persons.find(person).map(Person::view);
    }

    @Override
    public PersonView of(PersonId person) {
        return persons.of(person).view();
    }

    @Override
    public Optional<PersonView> withEmail(String email) {
        return persons.withEmail(email).stream().map(Person::view).max(Comparator.comparing(PersonView::start));
    }

    @Override
    public Optional<PersonView> withStaffNumber(String staffNumber) {
        return persons.withStaffNumber(staffNumber).map(Person::view);
    }

    @Override
    public Set<Role> rolesOf(PersonId person, LocalDate on) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        persons.find(person).filter(found -> found.employedOn(on)).ifPresent(employed -> {
            if (isOfGovernment(employed)) {
                roles.add(Role.STAFF_MEMBER);
            }
            if (persons.reportingTo(person).stream().anyMatch(report -> report.employedOn(on))) {
                roles.add(Role.LINE_MANAGER);
            }
            grants.of(person).stream().filter(grant -> grant.holdsOn(on)).forEach(grant -> roles.add(grant.role()));
        });
        return roles;
    }

    @Override
    public Set<PersonId> withRole(Role role, LocalDate on) {
        return role.followsFromFeed() ? fromFeed(role, anywhere -> true, on) : granted(role, grant -> true, on);
    }

    @Override
    public Set<PersonId> withRole(Role role, OrganisationKey organisation, LocalDate on) {
        return role.followsFromFeed()
                ? fromFeed(role, person -> person.organisation().equals(organisation), on)
                : granted(role, grant -> grant.organisation().equals(organisation), on);
    }

    @Override
    public List<PersonView> teamOf(PersonId manager, LocalDate on) {
        return persons.reportingTo(manager).stream()
                .filter(person -> person.employedOn(on))
                .map(Person::view)
                .toList();
    }

    private Set<PersonId> granted(Role role, Predicate<RoleGrant> which, LocalDate on) {
        return ids(grants.of(role).stream()
                .filter(which)
                .filter(grant -> grant.holdsOn(on))
                .flatMap(grant -> persons.find(grant.person()).stream())
                .filter(person -> person.employedOn(on)));
    }

    private Set<PersonId> fromFeed(Role role, Predicate<Person> which, LocalDate on) {
        return ids(persons.all().stream().filter(which).filter(person -> rolesOf(person.id(), on)
                .contains(role)));
    }

    private static Set<PersonId> ids(Stream<Person> found) {
        return found.map(Person::id).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOfGovernment(Person person) {
        return organisations
                .find(person.organisation())
                .filter(Organisation::isOfGovernment)
                .isPresent();
    }

    @Override
    public Optional<OrganisationKey> preventionServiceOf(OrganisationKey organisation, LocalDate on) {
        return organisations.preventionServicesOf(organisation).stream()
                .filter(mapping -> mapping.holdsOn(on))
                .map(PreventionServiceMapping::service)
                .findFirst();
    }

    @Override
    public boolean inCentralScope(OrganisationKey organisation, LocalDate on) {
        boolean outside = organisations.outsideScopeOf(organisation).stream().anyMatch(period -> period.holdsOn(on));
        return !outside
                && organisations
                        .find(organisation)
                        .filter(Organisation::isOfGovernment)
                        .isPresent();
    }

    @Override
    public boolean related(PersonId one, PersonId other) {
        return relatedTo(one).contains(other);
    }

    @Override
    public Set<PersonId> relatedTo(PersonId person) {
        return grants.relatedTo(person).stream()
                .map(pair -> pair.counterpartOf(person))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public OrganisationView organisation(OrganisationKey key) {
        return organisations.of(key).view();
    }
}
