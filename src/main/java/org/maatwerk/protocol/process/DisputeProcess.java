package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.maatwerk.protocol.AgreementRefused;
import org.maatwerk.protocol.DisputePassedOn;
import org.maatwerk.protocol.DisputeSettled;
import org.maatwerk.protocol.DisputeStage;
import org.maatwerk.protocol.ProtocolWithdrawn;
import org.maatwerk.protocol.SigningAsked;
import org.maatwerk.protocol.usecase.SettleDispute;
import org.maatwerk.protocol.usecase.SplitOff;
import org.maatwerk.workflow.Flow;

/** Each disputed agreement goes its own way beside the protocol, with its own process (P7). */
@ApplicationScoped
public class DisputeProcess {

    static final String PROCESS = "dispute";
    static final String DECIDED = "decided";

    private static final String MEDIATE = "mediate-agreement";
    private static final String DECIDE = "decide-dispute";
    private static final String DECIDER = "decider";

    @Inject
    Flow flow;

    @Inject
    SplitOff splitOff;

    @Inject
    SettleDispute settleDispute;

    void on(@Observes AgreementRefused fact) {
        flow.start(
                PROCESS,
                fact.caseNumber(),
                Map.of(
                        PROCESS,
                        fact.dispute(),
                        "staffMember",
                        fact.staffMember().toString(),
                        "author",
                        fact.author().toString()));
    }

    void on(@Observes DisputePassedOn fact) {
        flow.completeOf(
                which(fact.dispute()),
                taskAt(fact.from()),
                fact.caseNumber(),
                Map.of(DECIDED, false, DECIDER, fact.decider().toString()));
    }

    void on(@Observes DisputeSettled fact) {
        if (fact.byItsTask()) {
            flow.completeOf(which(fact.dispute()), taskAt(fact.at()), fact.caseNumber(), Map.of(DECIDED, true));
        } else {
            flow.tellOf(which(fact.dispute()), "dispute-settled", fact.caseNumber());
        }
    }

    /** A text in which something is disputed is not offered to anybody to sign. */
    void on(@Observes SigningAsked fact) {
        splitOff.refuseUnlessDone(fact.caseNumber());
    }

    void on(@Observes ProtocolWithdrawn fact) {
        settleDispute.withProtocol(fact.caseNumber());
    }

    private static Map<String, Object> which(int dispute) {
        return Map.of(PROCESS, dispute);
    }

    private static String taskAt(DisputeStage stage) {
        return stage == DisputeStage.MEDIATION ? MEDIATE : DECIDE;
    }
}
