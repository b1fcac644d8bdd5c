package org.maatwerk.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/**
 * Who somebody is, where and in which role, on a date. Every period counts its last day: {@code until} is the last
 * day on which it holds.
 */
public interface People {

    Optional<PersonView> find(PersonId person);

    /** @throws NotFound when there is no such person */
    PersonView of(PersonId person);

    /** The person with this e-mail address, whatever its capitals; for signing in. */
    Optional<PersonView> withEmail(String email);

    /** The person with this staff number, also one who left. */
    Optional<PersonView> withStaffNumber(String staffNumber);

    /** Empty when the person is not employed on that date. */
    Set<Role> rolesOf(PersonId person, LocalDate on);

    /** Everybody who has the role on that date, in any organisation. */
    Set<PersonId> withRole(Role role, LocalDate on);

    /** Everybody who has the role for this organisation on that date: the doctors of a service, the HR of an entity. */
    Set<PersonId> withRole(Role role, OrganisationKey organisation, LocalDate on);

    /** Everybody employed on that date whose manager this person is; in no order. */
    List<PersonView> teamOf(PersonId manager, LocalDate on);

    /** The prevention service whose doctors the organisation's people go to (A11); empty when none is known. */
    Optional<OrganisationKey> preventionServiceOf(OrganisationKey organisation, LocalDate on);

    /** Whether a file can be opened for people of this organisation, or only a referral be given (A3). */
    boolean inCentralScope(OrganisationKey organisation, LocalDate on);

    /** Whether the two are marked as related, in either direction (A13); nobody is related to themselves. */
    boolean related(PersonId one, PersonId other);

    /** Everybody who is marked as related to this person (A13). */
    Set<PersonId> relatedTo(PersonId person);

    /** @throws NotFound when there is no such organisation */
    OrganisationView organisation(OrganisationKey key);
}
