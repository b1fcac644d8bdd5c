package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.people.usecase.PeopleRoom.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maatwerk.kernel.HouseStarted;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Organisation;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationView;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;

/** The demo's fictional organisation (X8): complete, without a bad line, and loaded once. */
class LoadFirstPeopleTest {

    private final PeopleRoom room = PeopleRoom.empty();
    private final LoadFirstPeople loadFirstPeople = new LoadFirstPeople();

    @BeforeEach
    void open() {
        LoadReferencePeople reference = new LoadReferencePeople();
        reference.persons = room.persons;
        reference.organisations = room.organisations;
        reference.grants = room.grants;
        reference.facts = room.facts;
        loadFirstPeople.persons = room.persons;
        loadFirstPeople.reference = reference;
        loadFirstPeople.importPersonnelFeed = room.importPersonnelFeed;
        loadFirstPeople.folder = Optional.empty();
    }

    @Test
    void brings_a_thousand_people_in_twenty_four_entities_over_eleven_policy_domains() {
        start(true);

        List<OrganisationView> entities = room.organisations.all().stream()
                .filter(Organisation::isOfGovernment)
                .map(Organisation::view)
                .toList();
        assertThat(room.persons.all()).hasSizeBetween(950, 1050);
        assertThat(entities).hasSize(24);
        assertThat(entities.stream().map(OrganisationView::policyDomain).distinct())
                .hasSize(11);
        assertThat(entities)
                .allSatisfy(entity -> assertThat(room.people.withRole(Role.STAFF_MEMBER, entity.key(), TODAY))
                        .hasSizeGreaterThan(10));
    }

    @ParameterizedTest
    @EnumSource
    void brings_somebody_for_every_role(Role role) {
        start(true);

        assertThat(room.people.withRole(role, TODAY)).isNotEmpty();
    }

    @Test
    void brings_enough_experts_doctors_team_members_and_administrators() {
        start(true);

        assertThat(with(Role.CENTRAL_EXPERT)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(with(Role.SMT_MEMBER).size() + with(Role.SMT_CHAIR).size()).isGreaterThanOrEqualTo(5);
        assertThat(with(Role.ADMINISTRATOR)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(services()).hasSize(2).allSatisfy(service -> assertThat(
                        room.people.withRole(Role.OCCUPATIONAL_DOCTOR, service, TODAY))
                .hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void every_entity_goes_to_a_prevention_service_and_three_are_outside_the_scope() {
        start(true);

        List<OrganisationKey> entities = room.organisations.all().stream()
                .filter(Organisation::isOfGovernment)
                .map(Organisation::key)
                .toList();
        assertThat(entities).allSatisfy(entity -> assertThat(room.people.preventionServiceOf(entity, TODAY))
                .isPresent());
        assertThat(entities.stream().filter(entity -> !room.people.inCentralScope(entity, TODAY)))
                .extracting(entity -> room.people.organisation(entity).name())
                .containsExactlyInAnyOrder("VDAB", "OVAM", "De Lijn");
    }

    @Test
    void the_demo_accounts_are_people_with_the_role_they_show() {
        start(true);

        CsvTable accounts = CsvTable.of(loadFirstPeople.file("accounts.csv"));
        assertThat(accounts.rows()).isNotEmpty().allSatisfy(row -> {
            PersonView person = room.people.withEmail(row.values().get(0)).orElseThrow();
            assertThat(room.people.rolesOf(person.id(), TODAY))
                    .contains(Role.valueOf(row.values().get(2)));
        });
    }

    @Test
    void an_expert_is_related_to_a_staff_member() {
        start(true);

        assertThat(room.people.related(id("pieter.devos@voorbeeld.example"), id("lien.desmet@voorbeeld.example")))
                .isTrue();
    }

    @Test
    void managers_form_a_tree_under_one_head_per_entity() {
        start(true);

        Set<PersonId> heads = with(Role.HEAD_OF_ENTITY);
        assertThat(room.persons.all().stream()
                        .map(person -> person.view())
                        .filter(person -> person.organisation().value().startsWith("OVO")))
                .allSatisfy(person -> assertThat(heads).contains(topOf(person)));
    }

    @Test
    void a_second_start_brings_nobody() {
        start(true);
        int people = room.persons.all().size();

        start(true);

        assertThat(room.persons.all()).hasSize(people);
    }

    @Test
    void production_starts_empty_unless_a_folder_is_given() {
        start(false);

        assertThat(room.persons.isEmpty()).isTrue();
    }

    @Test
    void production_can_start_from_a_folder() {
        loadFirstPeople.folder = Optional.of("src/main/resources/demo");

        start(false);

        assertThat(room.persons.isEmpty()).isFalse();
    }

    private PersonId topOf(PersonView person) {
        PersonView top = person;
        for (int i = 0; i < 10 && top.manager() != null; i++) {
            top = room.people.of(top.manager());
        }
        return top.id();
    }

    private void start(boolean demo) {
        loadFirstPeople.whenTheHouseStarts(new HouseStarted(demo));
    }

    private Set<PersonId> with(Role role) {
        return room.people.withRole(role, TODAY);
    }

    private PersonId id(String email) {
        return room.people.withEmail(email).orElseThrow().id();
    }

    private List<OrganisationKey> services() {
        return room.organisations.all().stream()
                .filter(Organisation::isPreventionService)
                .map(Organisation::key)
                .collect(Collectors.toList());
    }
}
