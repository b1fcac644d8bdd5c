package org.maatwerk.shell.signin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maatwerk.people.ClaimedRole;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.Role;

/** {@code Role:OrgKey1,OrgKey2} (X9). */
class RoleClaimTest {

    @Test
    void a_role_is_claimed_for_each_of_its_organisations() {
        List<String> claims = List.of("HrOfficer:OVO900001,OVO900002", "CentralExpert:OVO900002");

        assertThat(RoleClaim.read(claims, "GID"))
                .containsExactlyInAnyOrder(
                        claimed(Role.HR_OFFICER, "OVO900001"),
                        claimed(Role.HR_OFFICER, "OVO900002"),
                        claimed(Role.CENTRAL_EXPERT, "OVO900002"));
    }

    @Test
    void companies_come_in_with_their_kbo_number() {
        assertThat(RoleClaim.read(List.of("OccupationalDoctor:0990000115"), "EA"))
                .containsExactly(claimed(Role.OCCUPATIONAL_DOCTOR, "0990000115"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "OccupationalDoctor:0990000115; GID",
                "CentralExpert:OVO900002; EA",
                "CentralExpert:OVO900002;",
                "King:OVO900002; GID",
                "CentralExpert; GID",
                "CentralExpert:; GID",
                "CentralExpert:everybody; GID"
            })
    void what_is_not_of_that_shape_is_no_role(String claim, String targetGroup) {
        assertThat(RoleClaim.read(List.of(claim), targetGroup)).isEmpty();
    }

    private static ClaimedRole claimed(Role role, String organisation) {
        return new ClaimedRole(role, new OrganisationKey(organisation));
    }
}
