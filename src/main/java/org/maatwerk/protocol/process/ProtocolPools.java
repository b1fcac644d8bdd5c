package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;
import org.maatwerk.protocol.usecase.ProtocolParties;
import org.maatwerk.protocol.usecase.ProtocolWriters;
import org.maatwerk.workflow.Pools;

/**
 * The pools of the protocol: the central experts, after long sickness the reintegration advisers, and for the e-dossier
 * personnel administration, which is one for all entities.
 */
@ApplicationScoped
public class ProtocolPools implements Pools {

    private static final String LEADER = "leader";
    private static final String PERSONNEL_ADMIN = "personnel-admin";
    private static final String EXPERT = "expert";
    private static final String ADVISER = "reintegration-adviser";

    @Inject
    Protocols protocols;

    @Inject
    People people;

    @Inject
    ProtocolWriters writers;

    @Inject
    Clock clock;

    @Override
    public Optional<String> poolOf(String group, CaseNumber caseNumber) {
        return switch (group) {
            case LEADER -> Optional.of(poolOf(protocols.of(caseNumber)));
            case PERSONNEL_ADMIN -> Optional.of(PERSONNEL_ADMIN);
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
        if (roles.contains(Role.REINTEGRATION_ADVISER)) {
            pools.add(ADVISER);
        }
        if (roles.contains(Role.PERSONNEL_ADMIN)) {
            pools.add(PERSONNEL_ADMIN);
        }
        return pools;
    }

    @Override
    public boolean mayWriteIn(CaseNumber caseNumber, PersonId person) {
        return writers.mayWrite(person, caseNumber);
    }

    private static String poolOf(Protocol protocol) {
        return ProtocolParties.leaderOf(protocol) == Role.REINTEGRATION_ADVISER ? ADVISER : EXPERT;
    }
}
