package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.DisputeStage.ESCALATED_HEAD;
import static org.maatwerk.protocol.DisputeStage.ESCALATED_HR;
import static org.maatwerk.protocol.DisputeStage.MEDIATION;
import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_UNCHANGED;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOUR_PROTOCOL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.Dispute;
import org.maatwerk.protocol.DisputeOutcome;
import org.maatwerk.protocol.Protocol;

/** Who leads the protocol looks for words that everybody can sign, or passes it on to HR (P7). */
@ApplicationScoped
@Transactional
public class MediateAgreement {

    static final String STEM = "mediate-agreement";

    @Inject
    DisputeDoor door;

    @Inject
    DisputeFolder folder;

    @Inject
    DisputeDesk desk;

    /** For who leads the protocol. @param number null for the oldest that waits for mediation */
    public MediationView read(PersonId author, CaseNumber caseNumber, Integer number) {
        Protocol protocol = door.toRead(author, caseNumber, STEM);
        if (!author.equals(protocol.author())) {
            throw new NotFound();
        }
        int which = number != null ? number : door.oldest(caseNumber, one -> one.stage() == MEDIATION);
        return new MediationView(folder.forParty(protocol, door.of(caseNumber, which), author), desk.counts());
    }

    /** Other words stand there, and who refused can sign for them. */
    public void agree(PersonId author, CaseNumber caseNumber, int number) {
        Dispute dispute = toMediate(author, caseNumber, number);
        Refused.unless(folder.isReworded(dispute), AGREEMENT_IS_UNCHANGED);
        desk.settle(dispute, DisputeOutcome.CHANGED, author, true);
    }

    /**
     * Nobody found a way out. Where HR is who refused, the head of the entity decides at once: nobody decides about
     * their own refusal.
     *
     * @param tried what was tried
     */
    public void passOn(PersonId author, CaseNumber caseNumber, int number, String tried) {
        Dispute dispute = toMediate(author, caseNumber, number);
        Protocol protocol = door.toRead(author, caseNumber, STEM);
        if (dispute.refusal().by().equals(protocol.hrOfficer())) {
            desk.passOn(dispute, ESCALATED_HEAD, desk.headFor(protocol, dispute), tried);
        } else {
            desk.passOn(dispute, ESCALATED_HR, protocol.hrOfficer(), tried);
        }
    }

    private Dispute toMediate(PersonId author, CaseNumber caseNumber, int number) {
        Protocol protocol = door.toAct(author, caseNumber, STEM);
        Refused.unless(author.equals(protocol.author()), NOT_YOUR_PROTOCOL);
        Dispute dispute = door.of(caseNumber, number);
        dispute.refuseUnlessAt(MEDIATION);
        return dispute;
    }
}
