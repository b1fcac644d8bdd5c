package org.maatwerk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** That somebody has a role for an organisation, for a period (roltoekenning). */
@Entity
@Table(name = "people_role_grant")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_code")
    private Role role;

    @Column(name = "organisation_key")
    private OrganisationKey organisation;

    @Embedded
    private Validity validity;

    /** Whether the identity provider says so (X9), rather than an administrator. */
    private boolean claimed;

    protected RoleGrant() {}

    /** @throws Refused when the role follows from the personnel feed */
    public RoleGrant(PersonId person, Role role, OrganisationKey organisation, Validity validity) {
        Refused.when(role.followsFromFeed(), PeopleRefusal.ROLE_FOLLOWS_FROM_FEED);
        this.person = person;
        this.role = role;
        this.organisation = organisation;
        this.validity = validity;
    }

    /** What the identity provider says (X9). */
    public static RoleGrant claimed(PersonId person, ClaimedRole claim, Validity validity) {
        RoleGrant grant = new RoleGrant(person, claim.role(), claim.organisation(), validity);
        grant.claimed = true;
        return grant;
    }

    /** The identity provider says it again: it holds at least until this day. */
    public void claimedAgainUntil(LocalDate lastDay) {
        validity = new Validity(validity.from(), lastDay);
    }

    /**
     * Ends the grant after this day; a grant that already ended sooner stays as it is.
     *
     * @return the fact, or nothing when it stays as it is
     * @throws Refused when it had not begun by then
     */
    public Optional<RoleEnded> endAfter(LocalDate lastDay, PersonId by) {
        Refused.unless(!lastDay.isBefore(validity.from()), PeopleRefusal.ENDS_BEFORE_START, "until");
        if (validity.until() != null && !validity.until().isAfter(lastDay)) {
            return Optional.empty();
        }
        validity = validity.endingAt(lastDay);
        return Optional.of(new RoleEnded(person, role, organisation, lastDay, by));
    }

    /** Whether it is the same role for the same organisation, on at least one same day. */
    public boolean overlaps(RoleGrant other) {
        return role == other.role && organisation.equals(other.organisation) && validity.overlaps(other.validity);
    }

    public boolean holdsOn(LocalDate date) {
        return validity.holdsOn(date);
    }

    public boolean isClaimed() {
        return claimed;
    }

    public Long id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public OrganisationKey organisation() {
        return organisation;
    }

    public LocalDate from() {
        return validity.from();
    }

    public LocalDate until() {
        return validity.until();
    }
}
