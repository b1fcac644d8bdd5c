package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOURS_TO_DECIDE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.Dispute;
import org.maatwerk.protocol.DisputeOutcome;
import org.maatwerk.protocol.Disputes;
import org.maatwerk.protocol.Protocol;

/**
 * Whoever refused takes it back, or the staff member lets the agreement go: at any time, wherever it lies (P7). And when
 * the protocol is withdrawn, that is the outcome.
 */
@ApplicationScoped
@Transactional
public class SettleDispute {

    @Inject
    DisputeDoor door;

    @Inject
    Disputes disputes;

    @Inject
    DisputeDesk desk;

    public void takeBack(PersonId refuser, CaseNumber caseNumber, int number) {
        door.toAct(refuser, caseNumber, DecideDispute.STEM);
        Dispute dispute = door.of(caseNumber, number);
        Refused.unless(refuser.equals(dispute.refusal().by()), NOT_YOURS_TO_DECIDE);
        desk.settle(dispute, DisputeOutcome.KEPT, refuser, false);
    }

    public void letGo(PersonId staffMember, CaseNumber caseNumber, int number) {
        Protocol protocol = door.toAct(staffMember, caseNumber, DecideDispute.STEM);
        Refused.unless(staffMember.equals(protocol.staffMember()), NOT_YOURS_TO_DECIDE);
        Dispute dispute = door.of(caseNumber, number);
        desk.settle(dispute, DisputeOutcome.DROPPED_BY_STAFF_MEMBER, staffMember, false);
        desk.leaveOut(protocol, dispute, staffMember);
    }

    public void withProtocol(CaseNumber caseNumber) {
        List<Dispute> open =
                disputes.of(caseNumber).stream().filter(Dispute::isOpen).toList();
        open.forEach(dispute -> desk.settle(dispute, DisputeOutcome.WITHDRAWN, null, false));
    }
}
