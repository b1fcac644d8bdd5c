package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationKind;
import org.maatwerk.people.People;
import org.maatwerk.people.PeopleRefusal;
import org.maatwerk.people.Role;
import org.maatwerk.people.RoleGrant;
import org.maatwerk.people.RoleGranted;
import org.maatwerk.people.RoleGrants;
import org.maatwerk.people.Validity;

/**
 * The administrator gives somebody a role for a period, or ends it. Never to themselves: who keeps the keys of the
 * house does not give them to the own hand.
 */
@ApplicationScoped
@Transactional
public class GrantRole {

    @Inject
    People people;

    @Inject
    RoleGrants grants;

    @Inject
    Administrators administrators;

    @Inject
    Event<Object> facts;

    /**
     * For the organisation that the person works for.
     *
     * @param until the last day, null when no end is known
     */
    public void grant(PersonId actor, PersonId receiver, Role role, LocalDate from, LocalDate until) {
        administrators.only(actor);
        Refused.when(actor.equals(receiver), PeopleRefusal.ROLE_FOR_ONESELF);
        OrganisationKey organisation = people.of(receiver).organisation();
        RoleGrant grant = new RoleGrant(receiver, role, organisation, period(from, until));
        Refused.unless(isDoctorOfService(role, organisation), PeopleRefusal.NOT_A_DOCTOR_OF_THIS_SERVICE, "role");
        Refused.unless(
                grants.of(receiver).stream().noneMatch(grant::overlaps), PeopleRefusal.ROLE_ALREADY_GRANTED, "role");
        grants.add(grant);
        facts.fire(RoleGranted.of(grant, actor));
    }

    /** Only who works for a prevention service decides as its doctor (A11). */
    private boolean isDoctorOfService(Role role, OrganisationKey organisation) {
        return role != Role.OCCUPATIONAL_DOCTOR
                || people.organisation(organisation).kind() == OrganisationKind.PREVENTION_SERVICE;
    }

    /** @throws NotFound when there is no such grant */
    public void end(PersonId actor, long grant, LocalDate lastDay) {
        administrators.only(actor);
        grants.find(grant).orElseThrow(NotFound::new).endAfter(lastDay, actor).ifPresent(facts::fire);
    }

    private static Validity period(LocalDate from, LocalDate until) {
        Refused.unless(until == null || !until.isBefore(from), PeopleRefusal.ENDS_BEFORE_START, "until");
        return new Validity(from, until);
    }
}
