package org.maatwerk.people;

import java.time.LocalDate;
import org.maatwerk.kernel.PersonId;

/**
 * Somebody got a role for a period.
 *
 * @param by null when it came with the files of the first start, or when the identity provider says so
 * @param until the last day, null when no end is known
 */
public record RoleGranted(
        PersonId person, Role role, OrganisationKey organisation, LocalDate from, LocalDate until, PersonId by) {

    public static RoleGranted of(RoleGrant grant, PersonId by) {
        return new RoleGranted(grant.person(), grant.role(), grant.organisation(), grant.from(), grant.until(), by);
    }
}
