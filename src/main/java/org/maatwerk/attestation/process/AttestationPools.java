package org.maatwerk.attestation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.attestation.usecase.Writers;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;
import org.maatwerk.workflow.Pools;

/** The pools of the attestation: all central experts, the doctors of one prevention service (A11), the team's chair. */
@ApplicationScoped
public class AttestationPools implements Pools {

    private static final String EXPERT = "expert";
    private static final String DOCTOR = "doctor";
    private static final String SMT_CHAIR = "smt-chair";

    @Inject
    Attestations attestations;

    @Inject
    People people;

    @Inject
    Writers writers;

    @Inject
    Clock clock;

    @Override
    public Optional<String> poolOf(String group, CaseNumber caseNumber) {
        return switch (group) {
            case EXPERT, SMT_CHAIR -> Optional.of(group);
            case DOCTOR -> Optional.of(doctorsOf(attestations.of(caseNumber).preventionService()));
            default -> Optional.empty();
        };
    }

    @Override
    public Set<String> poolsOf(PersonId person) {
        Set<Role> roles = people.rolesOf(person, LocalDate.now(clock));
        Set<String> pools = new HashSet<>();
        if (roles.contains(Role.CENTRAL_EXPERT)) {
            pools.add(EXPERT);
        }
        if (roles.contains(Role.SMT_CHAIR)) {
            pools.add(SMT_CHAIR);
        }
        if (roles.contains(Role.OCCUPATIONAL_DOCTOR)) {
            pools.add(doctorsOf(people.of(person).organisation()));
        }
        return pools;
    }

    @Override
    public boolean mayWriteIn(CaseNumber caseNumber, PersonId person) {
        return writers.mayWrite(person, caseNumber);
    }

    private static String doctorsOf(OrganisationKey service) {
        return DOCTOR + ":" + service;
    }
}
