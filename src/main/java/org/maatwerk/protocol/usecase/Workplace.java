package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;

/** Who stands for the workplace of somebody today: the manager and the HR officers, with their substitutes (A13). */
@ApplicationScoped
class Workplace {

    private static final int HIGHEST = 10;

    @Inject
    People people;

    @Inject
    Clock clock;

    /**
     * The manager; for one who is related or no longer employed, the manager's manager, and so on; at the top, or for want
     * of any, the head of the entity. Empty when there is nobody at all.
     */
    Optional<PersonId> managerOf(PersonId staffMember) {
        Set<PersonId> related = people.relatedTo(staffMember);
        PersonId above = people.of(staffMember).manager();
        for (int step = 0; above != null && step < HIGHEST; step++) {
            PersonView manager = people.of(above);
            if (isFit(manager.id(), staffMember, related)) {
                return Optional.of(manager.id());
            }
            above = manager.manager();
        }
        return headFor(staffMember);
    }

    /** The head of the entity; never the staff member, nor anybody related (A13). */
    Optional<PersonId> headFor(PersonId staffMember) {
        return headsOf(staffMember).stream().findFirst();
    }

    /** Never the staff member, nor anybody related. */
    List<PersonId> headsOf(PersonId staffMember) {
        return officers(Role.HEAD_OF_ENTITY, staffMember);
    }

    /** By name. Never the staff member, nor anybody related. */
    List<PersonView> hrOfficersOf(PersonId staffMember) {
        return officers(Role.HR_OFFICER, staffMember).stream()
                .map(people::of)
                .sorted(Comparator.comparing(PersonView::lastName).thenComparing(PersonView::firstName))
                .toList();
    }

    /** Whether this person is HR officer of the other one's entity today. */
    boolean isHrOf(PersonId officer, PersonId staffMember) {
        return officers(Role.HR_OFFICER, staffMember).contains(officer);
    }

    OrganisationKey organisationOf(PersonId staffMember) {
        return people.of(staffMember).organisation();
    }

    /** Null for null. */
    String name(PersonId person) {
        return person == null ? null : people.of(person).name();
    }

    boolean holds(PersonId person, Role role) {
        return people.rolesOf(person, today()).contains(role);
    }

    private List<PersonId> officers(Role role, PersonId staffMember) {
        Set<PersonId> related = people.relatedTo(staffMember);
        return people.withRole(role, people.of(staffMember).organisation(), today()).stream()
                .filter(officer -> isFit(officer, staffMember, related))
                .sorted()
                .toList();
    }

    private boolean isFit(PersonId one, PersonId staffMember, Set<PersonId> related) {
        return !one.equals(staffMember)
                && !related.contains(one)
                && people.find(one).filter(found -> found.employedOn(today())).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
