package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.people.usecase.PeopleRoom.PREVENZO;
import static org.maatwerk.people.usecase.PeopleRoom.ROADS;
import static org.maatwerk.people.usecase.PeopleRoom.TODAY;
import static org.maatwerk.people.usecase.PeopleRoom.file;
import static org.maatwerk.people.usecase.PeopleRoom.line;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.people.RoleEnded;
import org.maatwerk.people.RoleGrant;
import org.maatwerk.people.RoleGranted;

/** Roles have a period, and nobody gives one to themselves. */
class GrantRoleTest {

    private final PeopleRoom room = new PeopleRoom();
    private final GrantRole grantRole = new GrantRole();
    private PersonId an;

    @BeforeEach
    void open() {
        grantRole.people = room.people;
        grantRole.facts = room.facts;
        grantRole.grants = room.grants;
        grantRole.administrators = room.administrators;
        room.importPersonnelFeed.takeDelivered(file(line("an", ROADS, ""), line("doctor", PREVENZO, "")), false);
        an = room.idOf("an");
    }

    @Test
    void a_role_holds_from_its_first_day_up_to_its_last() {
        grant(an, Role.CENTRAL_EXPERT, TODAY.plusDays(1), TODAY.plusDays(2));

        assertThat(room.people.rolesOf(an, TODAY)).doesNotContain(Role.CENTRAL_EXPERT);
        assertThat(room.people.rolesOf(an, TODAY.plusDays(2))).contains(Role.CENTRAL_EXPERT);
        assertThat(room.people.rolesOf(an, TODAY.plusDays(3))).doesNotContain(Role.CENTRAL_EXPERT);
    }

    @Test
    void a_role_ends_after_the_chosen_day() {
        grant(an, Role.CENTRAL_EXPERT, TODAY, null);
        RoleGrant grant = room.grants.of(an).get(0);

        grantRole.end(room.administrator, grant.id(), TODAY.plusDays(5));

        assertThat(grant.until()).isEqualTo(TODAY.plusDays(5));
    }

    /** D-5: the log of roles is written from these facts. */
    @Test
    void who_gave_a_role_and_who_ended_it_is_told() {
        grant(an, Role.CENTRAL_EXPERT, TODAY, null);

        grantRole.end(room.administrator, room.grants.of(an).get(0).id(), TODAY.plusDays(5));

        assertThat(room.facts())
                .containsSubsequence(
                        new RoleGranted(an, Role.CENTRAL_EXPERT, ROADS, TODAY, null, room.administrator),
                        new RoleEnded(an, Role.CENTRAL_EXPERT, ROADS, TODAY.plusDays(5), room.administrator));
    }

    @Test
    void ending_what_ended_sooner_changes_and_tells_nothing() {
        grant(an, Role.CENTRAL_EXPERT, TODAY, TODAY.plusDays(2));

        grantRole.end(room.administrator, room.grants.of(an).get(0).id(), TODAY.plusDays(5));

        assertThat(room.grants.of(an).get(0).until()).isEqualTo(TODAY.plusDays(2));
        assertThat(room.facts()).noneMatch(RoleEnded.class::isInstance);
    }

    @Test
    void a_role_cannot_end_before_it_starts() {
        grant(an, Role.CENTRAL_EXPERT, TODAY.plusDays(3), null);
        long grant = room.grants.of(an).get(0).id();

        assertThatThrownBy(() -> grantRole.end(room.administrator, grant, TODAY))
                .hasMessage("ENDS_BEFORE_START");
        assertThatThrownBy(() -> grant(an, Role.SMT_MEMBER, TODAY, TODAY.minusDays(1)))
                .hasMessage("ENDS_BEFORE_START");
    }

    @Test
    void the_same_role_twice_in_one_period_is_refused() {
        grant(an, Role.CENTRAL_EXPERT, TODAY, TODAY.plusDays(9));

        assertThatThrownBy(() -> grant(an, Role.CENTRAL_EXPERT, TODAY.plusDays(9), null))
                .hasMessage("ROLE_ALREADY_GRANTED");
        grant(an, Role.CENTRAL_EXPERT, TODAY.plusDays(10), null);
    }

    @Test
    void an_administrator_gives_no_role_to_the_own_hand() {
        assertThatThrownBy(() -> grant(room.administrator, Role.CENTRAL_EXPERT, TODAY, null))
                .hasMessage("ROLE_FOR_ONESELF");
    }

    @Test
    void only_who_works_for_a_prevention_service_becomes_a_doctor() {
        assertThatThrownBy(() -> grant(an, Role.OCCUPATIONAL_DOCTOR, TODAY, null))
                .hasMessage("NOT_A_DOCTOR_OF_THIS_SERVICE");

        grant(room.idOf("doctor"), Role.OCCUPATIONAL_DOCTOR, TODAY, null);

        assertThat(room.people.withRole(Role.OCCUPATIONAL_DOCTOR, PREVENZO, TODAY))
                .containsExactly(room.idOf("doctor"));
    }

    @Test
    void nobody_but_an_administrator_grants_or_ends() {
        assertThatThrownBy(() -> grantRole.grant(an, room.idOf("doctor"), Role.SMT_MEMBER, TODAY, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> grantRole.end(an, 1, TODAY)).isInstanceOf(NotFound.class);
    }

    private void grant(PersonId receiver, Role role, LocalDate from, LocalDate until) {
        grantRole.grant(room.administrator, receiver, role, from, until);
    }
}
