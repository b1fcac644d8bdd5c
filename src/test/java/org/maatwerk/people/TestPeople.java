package org.maatwerk.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** People in memory, for the tests of other rooms: everybody is employed, every role holds on every date. */
public final class TestPeople implements People {

    public static final OrganisationKey ENTITY = new OrganisationKey("OVO000001");
    public static final OrganisationKey SERVICE = new OrganisationKey("0123456789");

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private final Map<PersonId, PersonView> views = new TreeMap<>();
    private final Map<PersonId, Set<Role>> roles = new HashMap<>();
    private final Map<PersonId, Set<PersonId>> related = new HashMap<>();

    /** Adds somebody; doctors belong to the prevention service, all others to the one entity. */
    public PersonId add(long id, String firstName, String lastName, Role... held) {
        PersonId person = new PersonId(id);
        Set<Role> all = new HashSet<>(Set.of(held));
        boolean external = all.contains(Role.OCCUPATIONAL_DOCTOR);
        if (!external) {
            all.add(Role.STAFF_MEMBER);
        }
        roles.put(person, all);
        views.put(
                person,
                new PersonView(
                        person,
                        external ? null : "1" + id,
                        firstName,
                        lastName,
                        firstName.toLowerCase() + "@example.org",
                        external ? SERVICE : ENTITY,
                        null,
                        "Herman Teirlinck",
                        external ? null : Level.B,
                        external ? Statute.EXTERNAL : Statute.STATUTORY,
                        START,
                        null));
        return person;
    }

    public void relate(PersonId one, PersonId other) {
        related.computeIfAbsent(one, each -> new HashSet<>()).add(other);
        related.computeIfAbsent(other, each -> new HashSet<>()).add(one);
    }

    @Override
    public Optional<PersonView> find(PersonId person) {
        return Optional.ofNullable(views.get(person));
    }

    @Override
    public PersonView of(PersonId person) {
        return find(person).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<PersonView> withEmail(String email) {
        return views.values().stream()
                .filter(view -> view.email().equalsIgnoreCase(email))
                .findFirst();
    }

    @Override
    public Set<Role> rolesOf(PersonId person, LocalDate on) {
        return roles.getOrDefault(person, Set.of());
    }

    @Override
    public Set<PersonId> withRole(Role role, LocalDate on) {
        return views.keySet().stream()
                .filter(person -> roles.get(person).contains(role))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> withRole(Role role, OrganisationKey organisation, LocalDate on) {
        return withRole(role, on).stream()
                .filter(person -> views.get(person).organisation().equals(organisation))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<OrganisationKey> preventionServiceOf(OrganisationKey organisation, LocalDate on) {
        return Optional.of(SERVICE);
    }

    @Override
    public boolean inCentralScope(OrganisationKey organisation, LocalDate on) {
        return true;
    }

    @Override
    public boolean related(PersonId one, PersonId other) {
        return relatedTo(one).contains(other);
    }

    @Override
    public Set<PersonId> relatedTo(PersonId person) {
        return related.getOrDefault(person, Set.of());
    }

    @Override
    public OrganisationView organisation(OrganisationKey key) {
        return key.equals(SERVICE)
                ? new OrganisationView(SERVICE, "Preventiedienst De Brug", null, OrganisationKind.PREVENTION_SERVICE)
                : new OrganisationView(ENTITY, "Agentschap Voorbeeld", "Welzijn", OrganisationKind.GOVERNMENT);
    }
}
