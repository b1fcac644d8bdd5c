package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.AgreementDelivered;
import org.maatwerk.protocol.AgreementSupplied;
import org.maatwerk.protocol.FollowUpDone;
import org.maatwerk.protocol.FollowUpWanted;
import org.maatwerk.protocol.FollowUpWork;
import org.maatwerk.protocol.PartiesLeft;
import org.maatwerk.protocol.ProtocolIsInForce;
import org.maatwerk.protocol.ProtocolReleased;
import org.maatwerk.protocol.Protocols;
import org.maatwerk.protocol.usecase.FollowAgreements;
import org.maatwerk.workflow.Flow;

/**
 * From agreements that hold to agreements that work: the process {@code works}, once for each thing somebody has to do,
 * and once for the later asks of each agreement (P11).
 */
@ApplicationScoped
public class WorksProcess {

    static final String PROCESS = "works";

    private static final Map<FollowUpWork, String> TASKS = Map.of(
            FollowUpWork.DELIVER, "deliver-agreement",
            FollowUpWork.ANSWER, "say-it-works",
            FollowUpWork.MEND, "mend-agreement");

    @Inject
    Flow flow;

    @Inject
    FollowAgreements followAgreements;

    @Inject
    Protocols protocols;

    void on(@Observes ProtocolIsInForce fact) {
        followAgreements.of(fact.caseNumber(), fact.edition());
    }

    void on(@Observes PartiesLeft fact) {
        followAgreements.handOver(fact.caseNumber());
    }

    void on(@Observes ProtocolReleased fact) {
        followAgreements.handOver(fact.caseNumber());
    }

    void on(@Observes AgreementSupplied fact) {
        followAgreements.supplied(fact);
    }

    void on(@Observes FollowUpWanted fact) {
        PersonId staffMember = protocols.of(fact.caseNumber()).staffMember();
        flow.start(PROCESS, fact.caseNumber(), WorksCodes.ofWork(fact.work(), fact.person(), staffMember));
    }

    void on(@Observes FollowUpDone fact) {
        flow.completeOwn(TASKS.get(fact.work()), fact.caseNumber(), fact.person(), Map.of());
    }

    void on(@Observes AgreementDelivered fact) {
        flow.start(PROCESS, fact.caseNumber(), WorksCodes.ofAsks(fact));
    }
}
