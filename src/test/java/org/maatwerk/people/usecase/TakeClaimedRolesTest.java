package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.people.usecase.PeopleRoom.PREVENZO;
import static org.maatwerk.people.usecase.PeopleRoom.ROADS;
import static org.maatwerk.people.usecase.PeopleRoom.TODAY;
import static org.maatwerk.people.usecase.PeopleRoom.file;
import static org.maatwerk.people.usecase.PeopleRoom.line;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.ClaimedRole;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.Role;
import org.maatwerk.people.RoleEnded;
import org.maatwerk.people.RoleGrant;
import org.maatwerk.people.RoleGranted;
import org.maatwerk.people.Validity;

/** The provider's claims are the claimed roles, no more and no fewer (X9). */
class TakeClaimedRolesTest {

    private static final ClaimedRole EXPERT = new ClaimedRole(Role.CENTRAL_EXPERT, ROADS);

    private final PeopleRoom room = new PeopleRoom();
    private final TakeClaimedRoles claimedRoles = new TakeClaimedRoles();
    private PersonId an;

    @BeforeEach
    void open() {
        claimedRoles.organisations = room.organisations;
        claimedRoles.grants = room.grants;
        claimedRoles.facts = room.facts;
        room.importPersonnelFeed.takeDelivered(file(line("an", ROADS, "")), false);
        an = room.idOf("an");
        today(TODAY);
    }

    @Test
    void a_claimed_role_holds_for_thirty_days() {
        claimedRoles.take(an, Set.of(EXPERT));

        assertThat(room.people.rolesOf(an, TODAY)).contains(Role.CENTRAL_EXPERT);
        assertThat(room.people.rolesOf(an, TODAY.plusDays(30))).contains(Role.CENTRAL_EXPERT);
        assertThat(room.people.rolesOf(an, TODAY.plusDays(31))).doesNotContain(Role.CENTRAL_EXPERT);
    }

    @Test
    void each_sign_in_prolongs_it() {
        claimedRoles.take(an, Set.of(EXPERT));
        today(TODAY.plusDays(20));

        claimedRoles.take(an, Set.of(EXPERT));

        assertThat(room.grants.of(an)).singleElement().satisfies(grant -> {
            assertThat(grant.from()).isEqualTo(TODAY);
            assertThat(grant.until()).isEqualTo(TODAY.plusDays(50));
        });
    }

    @Test
    void what_is_claimed_no_more_has_ended_at_once() {
        claimedRoles.take(an, Set.of(EXPERT));
        today(TODAY.plusDays(1));

        claimedRoles.take(an, Set.of());

        assertThat(room.people.rolesOf(an, TODAY)).contains(Role.CENTRAL_EXPERT);
        assertThat(room.people.rolesOf(an, TODAY.plusDays(1))).doesNotContain(Role.CENTRAL_EXPERT);
    }

    @Test
    void on_its_first_day_too() {
        claimedRoles.take(an, Set.of(EXPERT));

        claimedRoles.take(an, Set.of());

        assertThat(room.people.rolesOf(an, TODAY)).doesNotContain(Role.CENTRAL_EXPERT);
        assertThat(room.facts())
                .contains(
                        new RoleGranted(an, Role.CENTRAL_EXPERT, ROADS, TODAY, TODAY.plusDays(30), null),
                        new RoleEnded(an, Role.CENTRAL_EXPERT, ROADS, TODAY.minusDays(1), null));
    }

    @Test
    void what_an_administrator_gave_stays() {
        room.grants.add(new RoleGrant(an, Role.CENTRAL_EXPERT, ROADS, new Validity(TODAY, null)));

        claimedRoles.take(an, Set.of());

        assertThat(room.people.rolesOf(an, TODAY.plusYears(1))).contains(Role.CENTRAL_EXPERT);
    }

    @Test
    void an_organisation_that_is_not_known_or_of_another_kind_is_left_out() {
        ClaimedRole unknown = new ClaimedRole(Role.CENTRAL_EXPERT, new OrganisationKey("OVO999999"));
        ClaimedRole noService = new ClaimedRole(Role.OCCUPATIONAL_DOCTOR, ROADS);
        ClaimedRole noGovernment = new ClaimedRole(Role.CENTRAL_EXPERT, PREVENZO);
        ClaimedRole fromFeed = new ClaimedRole(Role.LINE_MANAGER, ROADS);

        Set<ClaimedRole> leftOut = claimedRoles.take(an, Set.of(unknown, noService, noGovernment, fromFeed, EXPERT));

        assertThat(leftOut).containsExactlyInAnyOrder(unknown, noService, noGovernment, fromFeed);
        assertThat(room.grants.of(an))
                .singleElement()
                .extracting(RoleGrant::role)
                .isEqualTo(Role.CENTRAL_EXPERT);
    }

    private void today(LocalDate day) {
        claimedRoles.clock = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
