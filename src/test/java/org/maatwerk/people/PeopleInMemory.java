package org.maatwerk.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** A few people for the tests of other rooms: everybody is employed, every role holds on every date. */
public final class PeopleInMemory implements People {

    private static final OrganisationKey ENTITY = new OrganisationKey("OVO000001");
    private static final OrganisationKey SERVICE = new OrganisationKey("0123456789");

    private final Map<PersonId, PersonView> persons = new HashMap<>();
    private final Map<PersonId, Set<Role>> roles = new HashMap<>();
    private final Map<OrganisationKey, OrganisationKey> services = new HashMap<>();
    private final Set<OrganisationKey> outsideScope = new HashSet<>();
    private final Set<Set<PersonId>> related = new HashSet<>();

    /** Adds somebody of the one entity, or of its prevention service. */
    public PersonId add(long id, String firstName, String lastName, Role... granted) {
        boolean doctor = Set.of(granted).contains(Role.OCCUPATIONAL_DOCTOR);
        return add(new PersonId(id), firstName, lastName, doctor ? SERVICE : ENTITY, granted);
    }

    public PersonId add(PersonId person, String firstName, OrganisationKey organisation, Role... granted) {
        return add(person, firstName, "Peeters", organisation, granted);
    }

    private PersonId add(
            PersonId person, String firstName, String lastName, OrganisationKey organisation, Role... granted) {
        persons.put(
                person,
                new PersonView(
                        person,
                        "10" + person,
                        firstName,
                        lastName,
                        firstName.toLowerCase() + "@example.org",
                        organisation,
                        null,
                        null,
                        null,
                        null,
                        LocalDate.EPOCH,
                        null));
        roles.put(person, Set.of(granted));
        return person;
    }

    /** Has somebody work in this building. */
    public void house(PersonId person, String building) {
        PersonView former = of(person);
        persons.put(
                person,
                new PersonView(
                        person,
                        former.staffNumber(),
                        former.firstName(),
                        former.lastName(),
                        former.email(),
                        former.organisation(),
                        former.manager(),
                        building,
                        former.level(),
                        former.statute(),
                        former.start(),
                        former.end()));
    }

    /** Has somebody's employment end after this day. */
    public void leave(PersonId person, LocalDate lastDay) {
        PersonView former = of(person);
        persons.put(
                person,
                new PersonView(
                        person,
                        former.staffNumber(),
                        former.firstName(),
                        former.lastName(),
                        former.email(),
                        former.organisation(),
                        former.manager(),
                        former.building(),
                        former.level(),
                        former.statute(),
                        former.start(),
                        lastDay));
    }

    /** Gives somebody a manager. */
    public void manage(PersonId person, PersonId manager) {
        PersonView former = of(person);
        persons.put(
                person,
                new PersonView(
                        person,
                        former.staffNumber(),
                        former.firstName(),
                        former.lastName(),
                        former.email(),
                        former.organisation(),
                        manager,
                        former.building(),
                        former.level(),
                        former.statute(),
                        former.start(),
                        former.end()));
    }

    public void map(OrganisationKey organisation, OrganisationKey service) {
        services.put(organisation, service);
    }

    public void putOutsideScope(OrganisationKey organisation) {
        outsideScope.add(organisation);
    }

    public void relate(PersonId one, PersonId other) {
        related.add(Set.of(one, other));
    }

    @Override
    public Optional<PersonView> find(PersonId person) {
        return Optional.ofNullable(persons.get(person));
    }

    @Override
    public PersonView of(PersonId person) {
        return find(person).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<PersonView> withEmail(String email) {
        return persons.values().stream()
                .filter(person -> person.email().equalsIgnoreCase(email))
                .findFirst();
    }

    @Override
    public Optional<PersonView> withStaffNumber(String staffNumber) {
        return persons.values().stream()
                .filter(person -> staffNumber.equals(person.staffNumber()))
                .findFirst();
    }

    @Override
    public Set<Role> rolesOf(PersonId person, LocalDate on) {
        return roles.getOrDefault(person, Set.of());
    }

    @Override
    public Set<PersonId> withRole(Role role, LocalDate on) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue().contains(role))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> withRole(Role role, OrganisationKey organisation, LocalDate on) {
        return withRole(role, on).stream()
                .filter(person -> of(person).organisation().equals(organisation))
                .collect(Collectors.toSet());
    }

    @Override
    public List<PersonView> teamOf(PersonId manager, LocalDate on) {
        return persons.values().stream()
                .filter(person -> manager.equals(person.manager()))
                .toList();
    }

    @Override
    public Optional<OrganisationKey> preventionServiceOf(OrganisationKey organisation, LocalDate on) {
        return Optional.ofNullable(services.get(organisation));
    }

    @Override
    public boolean inCentralScope(OrganisationKey organisation, LocalDate on) {
        return !outsideScope.contains(organisation);
    }

    @Override
    public boolean related(PersonId one, PersonId other) {
        return !one.equals(other) && related.contains(Set.of(one, other));
    }

    @Override
    public Set<PersonId> relatedTo(PersonId person) {
        return persons.keySet().stream().filter(other -> related(person, other)).collect(Collectors.toSet());
    }

    @Override
    public OrganisationView organisation(OrganisationKey key) {
        OrganisationKind kind =
                key.value().startsWith("OVO") ? OrganisationKind.GOVERNMENT : OrganisationKind.PREVENTION_SERVICE;
        return new OrganisationView(key, "Organisatie " + key, null, kind);
    }
}
