package org.maatwerk.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.Role;
import org.maatwerk.people.RoleEnded;
import org.maatwerk.people.RoleGranted;

/** One line of the log of roles: written once, in the transaction of the act, and never changed. */
@Entity
@Table(name = "role_log_entry")
public class RoleLogEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_code", updatable = false)
    private Role role;

    @Column(name = "organisation_key", updatable = false)
    private OrganisationKey organisation;

    /** Null when the line tells of an end. */
    @Column(name = "first_day", updatable = false)
    private LocalDate firstDay;

    /** Null when no end was known. */
    @Column(name = "last_day", updatable = false)
    private LocalDate lastDay;

    @Column(updatable = false)
    private boolean ended;

    /** Null when nobody here gave it: it came with the files of the first start, or the identity provider says so. */
    @Column(updatable = false)
    private PersonId actor;

    @Column(updatable = false)
    private Instant at;

    protected RoleLogEntry() {}

    private RoleLogEntry(PersonId person, Role role, OrganisationKey organisation, PersonId actor, Instant at) {
        this.person = person;
        this.role = role;
        this.organisation = organisation;
        this.actor = actor;
        this.at = at;
    }

    public static RoleLogEntry of(RoleGranted fact, Instant at) {
        RoleLogEntry entry = new RoleLogEntry(fact.person(), fact.role(), fact.organisation(), fact.by(), at);
        entry.firstDay = fact.from();
        entry.lastDay = fact.until();
        return entry;
    }

    public static RoleLogEntry of(RoleEnded fact, Instant at) {
        RoleLogEntry entry = new RoleLogEntry(fact.person(), fact.role(), fact.organisation(), fact.by(), at);
        entry.lastDay = fact.lastDay();
        entry.ended = true;
        return entry;
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

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** Whether the role was ended, not given. */
    public boolean ended() {
        return ended;
    }

    public PersonId actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }
}
