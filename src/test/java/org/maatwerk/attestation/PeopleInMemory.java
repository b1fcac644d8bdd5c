package org.maatwerk.attestation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationKind;
import org.maatwerk.people.OrganisationView;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;

/** A few people for tests without a database: roles do not change with the date here. */
public final class PeopleInMemory implements People {

    private final Map<PersonId, PersonView> persons = new HashMap<>();
    private final Map<PersonId, Set<Role>> roles = new HashMap<>();
    private final Map<OrganisationKey, OrganisationKey> services = new HashMap<>();
    private final Set<OrganisationKey> outsideScope = new HashSet<>();
    private final Set<Set<PersonId>> related = new HashSet<>();

    public PersonId add(PersonId person, String firstName, OrganisationKey organisation, Role... granted) {
        persons.put(
                person,
                new PersonView(
                        person,
                        "10" + person,
                        firstName,
                        "Peeters",
                        firstName + "@voorbeeld.example",
                        organisation,
                        null,
                        null,
                        null,
                        null,
                        LocalDate.EPOCH,
                        null));
        roles.put(person, granted.length == 0 ? Set.of() : EnumSet.copyOf(Set.of(granted)));
        return person;
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
