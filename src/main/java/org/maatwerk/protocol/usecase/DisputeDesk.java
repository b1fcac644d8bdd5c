package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolRefusal.ALTERNATIVES_ARE_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.NO_HEAD_OF_ENTITY;
import static org.maatwerk.protocol.ProtocolRefusal.REASON_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.TEXT_IS_TOO_LONG;
import static org.maatwerk.protocol.ProtocolRefusal.TRIED_IS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;
import org.maatwerk.protocol.AgreementRefusal;
import org.maatwerk.protocol.Dispute;
import org.maatwerk.protocol.DisputeCounts;
import org.maatwerk.protocol.DisputeOutcome;
import org.maatwerk.protocol.DisputeRuling;
import org.maatwerk.protocol.DisputeStage;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolRefusal;
import org.maatwerk.protocol.ProtocolStage;

/** Where a disputed agreement is passed on or gets its outcome (P7). Whoever comes here may do that. */
@ApplicationScoped
class DisputeDesk {

    @Inject
    DisputePapers papers;

    @Inject
    ProtocolDraft draft;

    @Inject
    Workplace workplace;

    @Inject
    Event<Object> facts;

    /** @throws Refused when there is none but who refused */
    PersonId headFor(Protocol protocol, Dispute dispute) {
        return workplace.headsOf(protocol.staffMember()).stream()
                .filter(head -> !head.equals(dispute.refusal().by()))
                .findFirst()
                .orElseThrow(() -> new Refused(NO_HEAD_OF_ENTITY));
    }

    void passOn(Dispute dispute, DisputeStage to, PersonId decider, String tried) {
        facts.fire(dispute.passOn(to, decider, papers.mediation(dispute, required(tried, TRIED_IS_MISSING, "tried"))));
    }

    DisputeCounts counts() {
        return papers.counts();
    }

    void passOnToHead(Dispute dispute, PersonId passedOnBy, PersonId head) {
        facts.fire(dispute.passOnToHead(passedOnBy, head));
    }

    /** Without words of a decision: people agreed. */
    void settle(Dispute dispute, DisputeOutcome outcome, PersonId by, boolean byItsTask) {
        facts.fire(dispute.settle(papers.ruling(outcome, by), byItsTask));
    }

    /** @param offer null when the outcome asks for none */
    void decide(Dispute dispute, DisputeOutcome outcome, PersonId by, String reason, String offer) {
        DisputeRuling ruling = papers.ruling(
                dispute,
                outcome,
                by,
                required(reason, REASON_IS_MISSING, "reason"),
                outcome == DisputeOutcome.UPHELD ? required(offer, ALTERNATIVES_ARE_MISSING, "offer") : null);
        facts.fire(dispute.settle(ruling, true));
    }

    /** What is refused for good, or let go, leaves the text by itself; who still signs for the rest signs without it. */
    void leaveOut(Protocol protocol, Dispute dispute, PersonId by) {
        boolean writable = protocol.stage() == ProtocolStage.DRAFTING || protocol.stage() == ProtocolStage.IN_REVIEW;
        if (writable) {
            draft.now(dispute.caseNumber())
                    .agreement(dispute.agreement())
                    .ifPresent(standing -> draft.remove(dispute.caseNumber(), by, standing));
        }
    }

    private static String required(String text, ProtocolRefusal missing, String field) {
        String clean = Typed.clean(text);
        Refused.unless(!clean.isEmpty(), missing, field);
        Refused.unless(clean.length() <= AgreementRefusal.LONGEST, TEXT_IS_TOO_LONG, field);
        return clean;
    }
}
