package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_DISPUTED;
import static org.maatwerk.protocol.ProtocolRefusal.DISPUTE_IS_ELSEWHERE;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_ELSEWHERE;
import static org.maatwerk.protocol.ProtocolStage.DRAFTING;
import static org.maatwerk.protocol.ProtocolStage.IN_REVIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.Dispute;
import org.maatwerk.protocol.Disputes;
import org.maatwerk.protocol.Protocol;

/**
 * The author leaves a disputed agreement out of the text, so that the rest can be signed, and takes it in again when
 * that was agreed (P7). Both are versions like any other change (P4).
 */
@ApplicationScoped
@Transactional
public class SplitOff {

    @Inject
    ProtocolDoor door;

    @Inject
    ProtocolDraft draft;

    @Inject
    Disputes disputes;

    public void leaveOut(PersonId author, CaseNumber caseNumber, int number) {
        Dispute dispute = toWrite(author, caseNumber, number);
        AgreementView standing = draft.now(caseNumber)
                .agreement(dispute.agreement())
                .orElseThrow(() -> new Refused(DISPUTE_IS_ELSEWHERE));
        dispute.splitOff();
        draft.remove(caseNumber, author, standing);
    }

    /** With the words it had when it was left out. */
    public void takeIn(PersonId author, CaseNumber caseNumber, int number) {
        Dispute dispute = toWrite(author, caseNumber, number);
        dispute.takeIn();
        draft.write(caseNumber, author, dispute.agreement(), draft.lastWording(caseNumber, dispute.agreement()));
    }

    /** @throws Refused when an agreement without an outcome stands in the text: nobody signs for what is disputed */
    public void refuseUnlessDone(CaseNumber caseNumber) {
        ProtocolSnapshot text = draft.now(caseNumber);
        boolean disputed = disputes.of(caseNumber).stream()
                .filter(Dispute::isOpen)
                .anyMatch(dispute -> text.agreement(dispute.agreement()).isPresent());
        Refused.when(disputed, AGREEMENT_IS_DISPUTED);
    }

    private Dispute toWrite(PersonId author, CaseNumber caseNumber, int number) {
        Protocol protocol = door.toWrite(author, caseNumber, D7_PROTOCOL, MediateAgreement.STEM);
        protocol.refuseUnlessAgreementsAreWrittenBy(author);
        Refused.unless(protocol.stage() == DRAFTING || protocol.stage() == IN_REVIEW, PROTOCOL_IS_ELSEWHERE);
        return disputes.find(caseNumber, number).orElseThrow(NotFound::new);
    }
}
