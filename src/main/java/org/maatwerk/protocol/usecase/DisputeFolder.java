package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.Dispute;
import org.maatwerk.protocol.DisputeRefusal;
import org.maatwerk.protocol.DisputeStage;
import org.maatwerk.protocol.Disputes;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.usecase.DisputeView.Act;

/** Puts together what somebody sees of a disputed agreement. Whoever comes here passed the gate. */
@ApplicationScoped
class DisputeFolder {

    @Inject
    Disputes disputes;

    @Inject
    DisputePapers papers;

    @Inject
    ProtocolDraft draft;

    @Inject
    Workplace workplace;

    /** For one of the four; oldest first. */
    List<DisputeView> all(Protocol protocol, PersonId reader) {
        return disputes.of(protocol.caseNumber()).stream()
                .map(dispute -> forParty(protocol, dispute, reader))
                .toList();
    }

    /** Whether other words stand in the text than those that were refused. */
    boolean isReworded(Dispute dispute) {
        AgreementContent refused = draft.wording(dispute.caseNumber(), dispute.agreement(), dispute.since());
        return draft.now(dispute.caseNumber())
                .agreement(dispute.agreement())
                .filter(now -> !now.content().equals(refused))
                .isPresent();
    }

    /** For one of the four. */
    DisputeView forParty(Protocol protocol, Dispute dispute, PersonId reader) {
        return view(
                dispute,
                draft.now(protocol.caseNumber())
                        .agreement(dispute.agreement())
                        .map(AgreementView::content)
                        .orElse(null),
                workplace.name(dispute.refusal().by()),
                papers.mediationOf(dispute),
                acts(protocol, dispute, reader));
    }

    /** For the head of the entity: the refused words and the grounds, in which part somebody refused, and no name. */
    DisputeView forHead(Dispute dispute) {
        return view(dispute, null, null, null, EnumSet.of(Act.OVERRULE, Act.UPHOLD));
    }

    private DisputeView view(Dispute dispute, AgreementContent now, String refuser, String mediation, Set<Act> acts) {
        return new DisputeView(
                dispute.caseNumber(),
                dispute.number(),
                dispute.agreement(),
                draft.wording(dispute.caseNumber(), dispute.agreement(), dispute.since()),
                now,
                refusal(dispute, refuser),
                dispute.stage(),
                dispute.isSplitOff(),
                refuser == null ? null : workplace.name(dispute.decider()),
                mediation,
                ruling(dispute),
                acts);
    }

    private RefusalView refusal(Dispute dispute, String refuser) {
        DisputeRefusal refusal = dispute.refusal();
        return new RefusalView(
                refusal.as(),
                refuser,
                refusal.ground(),
                papers.reasonOf(dispute),
                papers.alternativesOf(dispute),
                refusal.at());
    }

    private RulingView ruling(Dispute dispute) {
        return dispute.isOpen()
                ? null
                : new RulingView(
                        dispute.ruling().outcome(),
                        workplace.name(dispute.ruling().by()),
                        dispute.ruling().at(),
                        papers.rulingOf(dispute),
                        papers.offerOf(dispute));
    }

    private static Set<Act> acts(Protocol protocol, Dispute dispute, PersonId reader) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        if (protocol.stage().isClosed()) {
            return acts;
        }
        if (reader.equals(protocol.author())) {
            acts.addAll(ofAuthor(protocol, dispute));
        }
        if (dispute.isOpen() && reader.equals(dispute.refusal().by())) {
            acts.add(Act.TAKE_BACK);
        }
        if (dispute.isOpen() && reader.equals(protocol.staffMember())) {
            acts.add(Act.LET_GO);
        }
        if (dispute.isDecidedBy(reader)) {
            acts.add(Act.OVERRULE);
            acts.add(dispute.stage() == DisputeStage.ESCALATED_HR ? Act.PASS_ON : Act.UPHOLD);
        }
        return acts;
    }

    private static Set<Act> ofAuthor(Protocol protocol, Dispute dispute) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        if (dispute.stage() == DisputeStage.MEDIATION) {
            acts.add(Act.MEDIATE);
        }
        boolean writes = protocol.stage() == ProtocolStage.DRAFTING || protocol.stage() == ProtocolStage.IN_REVIEW;
        if (writes && dispute.isOpen() && !dispute.isSplitOff()) {
            acts.add(Act.SPLIT_OFF);
        }
        if (writes && dispute.mayBeTakenIn()) {
            acts.add(Act.TAKE_IN);
        }
        return acts;
    }
}
