package org.maatwerk.people.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Level;
import org.maatwerk.people.Organisation;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationKind;
import org.maatwerk.people.OutsideScope;
import org.maatwerk.people.Person;
import org.maatwerk.people.PersonDetails;
import org.maatwerk.people.PersonQuery;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.PreventionServiceMapping;
import org.maatwerk.people.RelatedPersons;
import org.maatwerk.people.Role;
import org.maatwerk.people.RoleGrant;
import org.maatwerk.people.Sex;
import org.maatwerk.people.Statute;
import org.maatwerk.people.Validity;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

class PeopleStoreTest {

    private static final OrganisationKey ROADS = new OrganisationKey("OVO000001");
    private static final OrganisationKey DOCTORS = new OrganisationKey("0400000001");
    private static final LocalDate START = LocalDate.of(2020, 2, 29);

    @OnEachDatabase
    void keeps_a_person_with_every_detail(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaPersons persons = persons(entities);
            PersonId boss = entities.inTransaction(() -> added(persons, "100", "Zoë", "D'Hondt"));

            PersonId id = entities.inTransaction(() -> {
                Person person = person("101", "An", "Peeters");
                persons.add(person);
                person.reportTo(boss, START);
                return person.id();
            });

            PersonView view = persons.of(id).view();
            assertThat(view)
                    .isEqualTo(new PersonView(
                            id,
                            "101",
                            "An",
                            "Peeters",
                            "An.Peeters@voorbeeld.example",
                            ROADS,
                            boss,
                            "Gent, VAC",
                            Level.B,
                            Statute.STATUTORY,
                            START,
                            null));
            assertThat(persons.of(boss).view().name()).isEqualTo("Zoë D'Hondt");
            assertThat(persons.reportingTo(boss)).extracting(Person::id).containsExactly(id);
        }
    }

    @OnEachDatabase
    void finds_a_person_by_number_address_and_a_piece_of_the_name(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaPersons persons = persons(entities);
            PersonId id = entities.inTransaction(() -> added(persons, "101", "An", "Peeters"));
            entities.inTransaction(() -> added(persons, null, "Bo", "Per_cent"));

            assertThat(persons.withStaffNumber("101")).isPresent();
            assertThat(persons.withEmail("AN.Peeters@voorbeeld.example"))
                    .extracting(Person::id)
                    .containsExactly(id);
            assertThat(found(persons, "n pee", ROADS)).containsExactly("Peeters");
            assertThat(found(persons, "", null)).containsExactly("Peeters", "Per_cent");
            assertThat(found(persons, "r_c", null)).containsExactly("Per_cent");
            assertThat(found(persons, "", DOCTORS)).isEmpty();
        }
    }

    @OnEachDatabase
    void keeps_periods_grants_and_pairs(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaPersons persons = persons(entities);
            JpaOrganisations organisations = organisations(entities);
            JpaRoleGrants grants = new JpaRoleGrants();
            grants.entities = entities.entityManager();
            PersonId an = entities.inTransaction(() -> added(persons, "1", "An", "A"));
            PersonId bo = entities.inTransaction(() -> added(persons, "2", "Bo", "B"));

            entities.inTransaction(() -> {
                organisations.add(new OutsideScope(ROADS, new Validity(START, START)));
                organisations.add(new PreventionServiceMapping(ROADS, DOCTORS, START));
                grants.add(new RoleGrant(bo, Role.CENTRAL_EXPERT, ROADS, new Validity(START, null)));
                grants.add(new RelatedPersons(bo, an));
            });

            assertThat(organisations.outsideScopeOf(ROADS))
                    .singleElement()
                    .matches(period -> period.holdsOn(START) && !period.holdsOn(START.plusDays(1)));
            assertThat(organisations.preventionServicesOf(ROADS))
                    .singleElement()
                    .matches(mapping ->
                            mapping.holdsOn(START) && mapping.service().equals(DOCTORS));
            assertThat(grants.of(bo)).extracting(RoleGrant::role).containsExactly(Role.CENTRAL_EXPERT);
            assertThat(grants.of(Role.CENTRAL_EXPERT))
                    .extracting(RoleGrant::person)
                    .containsExactly(bo);
            assertThat(grants.relatedTo(an))
                    .extracting(pair -> pair.counterpartOf(an))
                    .containsExactly(bo);
        }
    }

    private static List<String> found(JpaPersons persons, String text, OrganisationKey organisation) {
        return persons.search(new PersonQuery(text, organisation, 0, 10)).stream()
                .map(person -> person.view().lastName())
                .toList();
    }

    private static PersonId added(JpaPersons persons, String number, String first, String last) {
        Person person = person(number, first, last);
        persons.add(person);
        return person.id();
    }

    private static Person person(String number, String first, String last) {
        return new Person(
                number,
                new PersonDetails(
                        new PersonDetails.Names(first, last, first + "." + last + "@voorbeeld.example"),
                        ROADS,
                        new PersonDetails.Work("Gent, VAC", Level.B, Statute.STATUTORY),
                        LocalDate.of(1980, 5, 1),
                        Sex.FEMALE,
                        START,
                        null));
    }

    private static JpaPersons persons(TestPersistence entities) {
        JpaOrganisations organisations = organisations(entities);
        entities.inTransaction(() -> {
            organisations.add(new Organisation(ROADS, "Wegen", "Mobiliteit", OrganisationKind.GOVERNMENT));
            organisations.add(new Organisation(DOCTORS, "Prevenzo", null, OrganisationKind.PREVENTION_SERVICE));
        });
        JpaPersons persons = new JpaPersons();
        persons.entities = entities.entityManager();
        return persons;
    }

    private static JpaOrganisations organisations(TestPersistence entities) {
        JpaOrganisations organisations = new JpaOrganisations();
        organisations.entities = entities.entityManager();
        return organisations;
    }
}
