package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolRefusal.NOBODY_TO_PROPOSE_TO;
import static org.maatwerk.protocol.ProtocolRefusal.ORGANISATION_OUTSIDE_SCOPE;
import static org.maatwerk.protocol.ProtocolRefusal.PROPOSED_BEFORE;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_RUNNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.Proposal;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/**
 * Writes proposals down. When a protocol runs of which the proposer knows nothing, the proposal joins it in silence: a
 * refusal would tell that there is one. For the same reason the pause between two proposals depends on nothing but the
 * proposer's own first one (D-6).
 */
@ApplicationScoped
class ProposalBook {

    @Inject
    Protocols protocols;

    @Inject
    ProtocolOpening opening;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** The running protocol of the staff member, or a new one. */
    Protocol ofOneself(PersonView staffMember) {
        refuseUnlessInScope(staffMember);
        return protocols.runningOf(staffMember.id()).orElseGet(() -> {
            Protocol protocol = opening.proposed(staffMember, null);
            write(protocol, staffMember.id(), Role.STAFF_MEMBER);
            return protocol;
        });
    }

    void ofAnother(PersonView staffMember, PersonId proposer, Role as) {
        LocalDate today = LocalDate.now(clock);
        Refused.unless(people.rolesOf(staffMember.id(), today).contains(Role.STAFF_MEMBER), NOBODY_TO_PROPOSE_TO);
        refuseUnlessInScope(staffMember);
        Protocol running = protocols.runningOf(staffMember.id()).orElse(null);
        Refused.when(running != null && running.isPartyKnown(proposer), PROTOCOL_IS_RUNNING);
        Refused.when(proposedLately(staffMember.id(), proposer), PROPOSED_BEFORE);
        Protocol protocol = running != null
                ? running
                : opening.proposed(staffMember, as == Role.REINTEGRATION_ADVISER ? proposer : null);
        write(protocol, proposer, as);
    }

    private void write(Protocol protocol, PersonId proposer, Role as) {
        protocols.add(new Proposal(protocol.caseNumber(), protocol.staffMember(), proposer, as, clock.instant()));
    }

    private void refuseUnlessInScope(PersonView staffMember) {
        Refused.unless(
                people.inCentralScope(staffMember.organisation(), LocalDate.now(clock)), ORGANISATION_OUTSIDE_SCOPE);
    }

    private boolean proposedLately(PersonId staffMember, PersonId proposer) {
        return protocols.proposedBy(proposer).stream()
                .filter(proposal -> proposal.staffMember().equals(staffMember))
                .anyMatch(proposal -> proposal.isWithinPause(clock.instant()));
    }
}
