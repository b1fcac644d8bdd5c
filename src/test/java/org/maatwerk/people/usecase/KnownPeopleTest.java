package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.people.usecase.PeopleRoom.MEDICA;
import static org.maatwerk.people.usecase.PeopleRoom.PARKS;
import static org.maatwerk.people.usecase.PeopleRoom.PREVENZO;
import static org.maatwerk.people.usecase.PeopleRoom.ROADS;
import static org.maatwerk.people.usecase.PeopleRoom.TODAY;
import static org.maatwerk.people.usecase.PeopleRoom.file;
import static org.maatwerk.people.usecase.PeopleRoom.line;

import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OutsideScope;
import org.maatwerk.people.PreventionServiceMapping;
import org.maatwerk.people.RelatedPersons;
import org.maatwerk.people.Role;
import org.maatwerk.people.RoleGrant;
import org.maatwerk.people.Validity;

/** Roles, scope (A3), prevention services (A11), related persons (A13), each on a date (X4). */
class KnownPeopleTest {

    private final PeopleRoom room = new PeopleRoom();

    KnownPeopleTest() {
        room.importPersonnelFeed.takeDelivered(
                file(
                        line("boss", ROADS, ""),
                        line("an", ROADS, "boss", "2027-06-30"),
                        line("doctor", PREVENZO, "").replace("STATUTORY", "EXTERNAL")),
                false);
    }

    @Test
    void who_works_for_an_entity_is_a_staff_member_until_the_last_day() {
        PersonId an = room.idOf("an");

        assertThat(room.people.rolesOf(an, TODAY)).containsExactly(Role.STAFF_MEMBER);
        assertThat(room.people.rolesOf(an, TODAY.withMonth(6).withDayOfMonth(30)))
                .isNotEmpty();
        assertThat(room.people.rolesOf(an, TODAY.withMonth(7).withDayOfMonth(1)))
                .isEmpty();
    }

    @Test
    void who_manages_somebody_is_a_line_manager_as_long_as_that_lasts() {
        PersonId boss = room.idOf("boss");

        assertThat(room.people.rolesOf(boss, TODAY)).containsExactlyInAnyOrder(Role.STAFF_MEMBER, Role.LINE_MANAGER);
        assertThat(room.people.rolesOf(boss, TODAY.plusYears(1))).containsExactly(Role.STAFF_MEMBER);
        assertThat(room.people.withRole(Role.LINE_MANAGER, ROADS, TODAY)).containsExactly(boss);
    }

    @Test
    void a_doctor_from_outside_is_no_staff_member() {
        PersonId doctor = room.idOf("doctor");
        room.grants.add(new RoleGrant(doctor, Role.OCCUPATIONAL_DOCTOR, PREVENZO, new Validity(TODAY, null)));

        assertThat(room.people.rolesOf(doctor, TODAY)).containsExactly(Role.OCCUPATIONAL_DOCTOR);
        assertThat(room.people.rolesOf(doctor, TODAY.minusDays(1))).isEmpty();
        assertThat(room.people.withRole(Role.OCCUPATIONAL_DOCTOR, PREVENZO, TODAY))
                .containsExactly(doctor);
        assertThat(room.people.withRole(Role.OCCUPATIONAL_DOCTOR, MEDICA, TODAY))
                .isEmpty();
    }

    @Test
    void a_grant_is_worth_nothing_after_the_employment() {
        PersonId an = room.idOf("an");
        room.grants.add(new RoleGrant(an, Role.CENTRAL_EXPERT, ROADS, new Validity(TODAY, null)));

        assertThat(room.people.withRole(Role.CENTRAL_EXPERT, TODAY)).containsExactly(an);
        assertThat(room.people.withRole(Role.CENTRAL_EXPERT, TODAY.plusYears(1)))
                .isEmpty();
    }

    @Test
    void what_follows_from_the_feed_cannot_be_granted() {
        Validity always = new Validity(TODAY, null);

        assertThatThrownBy(() -> new RoleGrant(room.idOf("an"), Role.STAFF_MEMBER, ROADS, always))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_entity_is_outside_the_central_scope_for_a_period() {
        room.organisations.add(new OutsideScope(PARKS, new Validity(TODAY, TODAY.plusDays(9))));

        assertThat(room.people.inCentralScope(PARKS, TODAY.minusDays(1))).isTrue();
        assertThat(room.people.inCentralScope(PARKS, TODAY)).isFalse();
        assertThat(room.people.inCentralScope(PARKS, TODAY.plusDays(9))).isFalse();
        assertThat(room.people.inCentralScope(PARKS, TODAY.plusDays(10))).isTrue();
    }

    @Test
    void a_company_is_never_in_the_central_scope() {
        assertThat(room.people.inCentralScope(PREVENZO, TODAY)).isFalse();
    }

    @Test
    void the_prevention_service_is_that_of_the_date() {
        PreventionServiceMapping former = new PreventionServiceMapping(ROADS, PREVENZO, TODAY);
        former.closeBefore(TODAY.plusDays(30));
        room.organisations.add(former);
        room.organisations.add(new PreventionServiceMapping(ROADS, MEDICA, TODAY.plusDays(30)));

        assertThat(room.people.preventionServiceOf(ROADS, TODAY.minusDays(1))).isEmpty();
        assertThat(room.people.preventionServiceOf(ROADS, TODAY.plusDays(29))).contains(PREVENZO);
        assertThat(room.people.preventionServiceOf(ROADS, TODAY.plusDays(30))).contains(MEDICA);
    }

    @Test
    void related_goes_both_ways_and_never_with_oneself() {
        PersonId an = room.idOf("an");
        PersonId boss = room.idOf("boss");
        room.grants.add(new RelatedPersons(boss, an));

        assertThat(room.people.related(an, boss)).isTrue();
        assertThat(room.people.related(boss, an)).isTrue();
        assertThat(room.people.related(an, an)).isFalse();
        assertThat(room.people.relatedTo(an)).containsExactly(boss);
        assertThatThrownBy(() -> new RelatedPersons(an, an)).isInstanceOf(Refused.class);
    }

    @Test
    void signs_in_by_address_whatever_its_capitals() {
        assertThat(room.people.withEmail("AN@Voorbeeld.example")).isPresent();
        assertThat(room.people.withEmail("nobody@voorbeeld.example")).isEmpty();
    }

    @Test
    void an_unknown_person_or_organisation_is_not_found() {
        assertThatThrownBy(() -> room.people.of(new PersonId(999))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.people.organisation(new org.maatwerk.people.OrganisationKey("OVO999999")))
                .isInstanceOf(NotFound.class);
    }
}
