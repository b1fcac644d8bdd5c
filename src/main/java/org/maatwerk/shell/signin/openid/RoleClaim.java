package org.maatwerk.shell.signin.openid;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maatwerk.people.ClaimedRole;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.Role;

/**
 * The shape {@code Role:OrgKey1,OrgKey2} (X9): {@code OccupationalDoctor:0990000115}. Government comes in as GID with OVO
 * codes, companies as EA with KBO numbers; anything that is not so is no role.
 */
final class RoleClaim {

    private RoleClaim() {}

    static Set<ClaimedRole> read(List<String> claims, String targetGroup) {
        return claims.stream().flatMap(claim -> read(claim, targetGroup)).collect(Collectors.toSet());
    }

    private static Stream<ClaimedRole> read(String claim, String targetGroup) {
        String[] halves = claim.split(":", 2);
        Optional<Role> role = role(halves[0]);
        if (halves.length < 2 || role.isEmpty()) {
            return Stream.empty();
        }
        return Arrays.stream(halves[1].split(","))
                .map(String::strip)
                .filter(OrganisationKey::isOne)
                .filter(key -> belongs(key, targetGroup))
                .map(key -> new ClaimedRole(role.get(), new OrganisationKey(key)));
    }

    /** {@code CentralExpert} is the CENTRAL_EXPERT. */
    private static Optional<Role> role(String name) {
        String bare = name.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(Role.values())
                .filter(role -> role.name().replace("_", "").equals(bare))
                .findFirst();
    }

    private static boolean belongs(String key, String targetGroup) {
        return key.startsWith("OVO") ? "GID".equals(targetGroup) : "EA".equals(targetGroup);
    }
}
