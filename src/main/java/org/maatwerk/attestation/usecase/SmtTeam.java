package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;

/** Who of the social-medical team may be asked about a file today: nobody who has to do with the person (A13). */
@ApplicationScoped
class SmtTeam {

    private static final Set<Role> TEAM = EnumSet.of(Role.SMT_MEMBER, Role.SMT_CHAIR);

    @Inject
    People people;

    @Inject
    Clock clock;

    Set<PersonId> members(Attestation file) {
        return unrelated(Role.SMT_MEMBER, file);
    }

    Set<PersonId> chairs(Attestation file) {
        return unrelated(Role.SMT_CHAIR, file);
    }

    /** @throws NotFound for who is not of the team today */
    void only(PersonId person) {
        if (Collections.disjoint(people.rolesOf(person, LocalDate.now(clock)), TEAM)) {
            throw new NotFound();
        }
    }

    boolean isChair(PersonId person) {
        return people.rolesOf(person, LocalDate.now(clock)).contains(Role.SMT_CHAIR);
    }

    /** The doctor who asks is not asked, and neither is the expert of the file. */
    private Set<PersonId> unrelated(Role role, Attestation file) {
        return people.withRole(role, LocalDate.now(clock)).stream()
                .filter(person -> !person.equals(file.staffMember()))
                .filter(person -> !person.equals(file.doctor()))
                .filter(person -> !person.equals(file.expert()))
                .filter(person -> !people.related(person, file.staffMember()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
