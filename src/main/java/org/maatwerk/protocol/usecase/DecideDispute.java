package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.DisputeStage.ESCALATED_HEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Dispute;
import org.maatwerk.protocol.DisputeOutcome;
import org.maatwerk.protocol.Protocol;

/**
 * HR decides about a disputed agreement or leaves it to the head of the entity, who stands by the refusal or not (P7).
 * The four read it here too; the head sees nothing else of the file.
 */
@ApplicationScoped
@Transactional
public class DecideDispute {

    static final String STEM = "decide-dispute";

    @Inject
    DisputeDoor door;

    @Inject
    DisputeFolder folder;

    @Inject
    DisputeDesk desk;

    /** @param number null for the oldest that lies with the reader */
    public DisputeView read(PersonId reader, CaseNumber caseNumber, Integer number) {
        int which = number != null ? number : door.oldest(caseNumber, one -> one.isDecidedBy(reader));
        if (door.liesWithHead(reader, caseNumber, which)) {
            door.asHead(reader, caseNumber, STEM);
            return folder.forHead(door.of(caseNumber, which));
        }
        Protocol protocol = door.toRead(reader, caseNumber, STEM);
        return folder.forParty(protocol, door.of(caseNumber, which), reader);
    }

    /** The agreement comes all the same. */
    public void overrule(PersonId decider, CaseNumber caseNumber, int number, String reason) {
        toDecide(decider, caseNumber, number);
        desk.decide(door.of(caseNumber, number), DisputeOutcome.OVERRULED, decider, reason, null);
    }

    /** HR leaves it to the head of the entity. */
    public void passOn(PersonId officer, CaseNumber caseNumber, int number) {
        Protocol protocol = toDecide(officer, caseNumber, number);
        Dispute dispute = door.of(caseNumber, number);
        desk.passOnToHead(dispute, officer, desk.headFor(protocol, dispute));
    }

    /** The head stands by the refusal. @param offer what is offered instead */
    public void uphold(PersonId head, CaseNumber caseNumber, int number, String reason, String offer) {
        Protocol protocol = toDecide(head, caseNumber, number);
        Dispute dispute = door.of(caseNumber, number);
        dispute.refuseUnlessAt(ESCALATED_HEAD);
        desk.decide(dispute, DisputeOutcome.UPHELD, head, reason, offer);
        desk.leaveOut(protocol, dispute, head);
    }

    private Protocol toDecide(PersonId decider, CaseNumber caseNumber, int number) {
        Protocol protocol = door.liesWithHead(decider, caseNumber, number)
                ? door.asHead(decider, caseNumber, STEM)
                : door.toAct(decider, caseNumber, STEM);
        door.of(caseNumber, number).refuseUnlessDecidedBy(decider);
        return protocol;
    }
}
