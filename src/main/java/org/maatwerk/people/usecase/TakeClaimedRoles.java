package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.ClaimedRole;
import org.maatwerk.people.ClaimedRoles;
import org.maatwerk.people.Organisation;
import org.maatwerk.people.Organisations;
import org.maatwerk.people.Role;
import org.maatwerk.people.RoleEnded;
import org.maatwerk.people.RoleGrant;
import org.maatwerk.people.RoleGranted;
import org.maatwerk.people.RoleGrants;
import org.maatwerk.people.Validity;

/**
 * At each sign-in the provider's claims replace what it claimed before. A claimed role holds for 30 days, so that
 * nobody who never signs in again stays a doctor of a service for good.
 */
@ApplicationScoped
@Transactional
public class TakeClaimedRoles implements ClaimedRoles {

    static final Period HOLDS = Period.ofDays(30);

    /** The provider says so, and no person in this house. */
    private static final PersonId NOBODY = null;

    @Inject
    Organisations organisations;

    @Inject
    RoleGrants grants;

    @Inject
    Clock clock;

    @Inject
    Event<Object> facts;

    @Override
    public Set<ClaimedRole> take(PersonId person, Set<ClaimedRole> claimed) {
        LocalDate today = LocalDate.now(clock);
        Set<ClaimedRole> taken = claimed.stream().filter(this::canBe).collect(Collectors.toSet());
        List<RoleGrant> now =
                grants.of(person).stream().filter(grant -> grant.holdsOn(today)).toList();
        now.stream()
                .filter(grant -> grant.isClaimed() && !taken.contains(claim(grant)))
                .forEach(grant -> end(grant, today));
        now.stream()
                .filter(grant -> grant.isClaimed() && taken.contains(claim(grant)))
                .forEach(grant -> grant.claimedAgainUntil(today.plus(HOLDS)));
        Set<ClaimedRole> there = now.stream().map(TakeClaimedRoles::claim).collect(Collectors.toSet());
        taken.stream()
                .filter(claim -> !there.contains(claim))
                .forEach(claim -> give(RoleGrant.claimed(person, claim, new Validity(today, today.plus(HOLDS)))));
        Set<ClaimedRole> leftOut = new HashSet<>(claimed);
        leftOut.removeAll(taken);
        return leftOut;
    }

    private void give(RoleGrant grant) {
        grants.add(grant);
        facts.fire(RoleGranted.of(grant, NOBODY));
    }

    /** At once: yesterday was its last day, or it never was when it began today. */
    private void end(RoleGrant grant, LocalDate today) {
        LocalDate lastDay = today.minusDays(1);
        if (grant.from().equals(today)) {
            grants.remove(grant);
            facts.fire(new RoleEnded(grant.person(), grant.role(), grant.organisation(), lastDay, NOBODY));
        } else {
            grant.endAfter(lastDay, NOBODY).ifPresent(facts::fire);
        }
    }

    private static ClaimedRole claim(RoleGrant grant) {
        return new ClaimedRole(grant.role(), grant.organisation());
    }

    private boolean canBe(ClaimedRole claim) {
        return !claim.role().followsFromFeed()
                && organisations
                        .find(claim.organisation())
                        .filter(organisation -> isOfItsKind(claim.role(), organisation))
                        .isPresent();
    }

    /** Doctors come from a prevention service (A11), job coaches from their company, everybody else from government. */
    private static boolean isOfItsKind(Role role, Organisation organisation) {
        return switch (role) {
            case OCCUPATIONAL_DOCTOR -> organisation.isPreventionService();
            case JOB_COACH -> organisation.isJobCoaching();
            default -> organisation.isOfGovernment();
        };
    }
}
