package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.maatwerk.attestation.Recognised;
import org.maatwerk.attestation.RequestWithdrawn;
import org.maatwerk.protocol.ConversationFellThrough;
import org.maatwerk.protocol.ConversationHeld;
import org.maatwerk.protocol.ConversationPlanned;
import org.maatwerk.protocol.GoAheadAsked;
import org.maatwerk.protocol.GoAheadGiven;
import org.maatwerk.protocol.GoAheadRefused;
import org.maatwerk.protocol.ProtocolOpened;
import org.maatwerk.protocol.ProtocolTaken;
import org.maatwerk.protocol.ProtocolWithdrawn;
import org.maatwerk.protocol.usecase.OpenProtocol;
import org.maatwerk.protocol.usecase.StopProtocol;
import org.maatwerk.workflow.Flow;

/** Opens a protocol after a recognition, and moves the process {@code protocol} on. */
@ApplicationScoped
public class ProtocolProcess {

    static final String PROCESS = "protocol";

    @Inject
    Flow flow;

    @Inject
    OpenProtocol openProtocol;

    @Inject
    StopProtocol stopProtocol;

    /** A8: the expert gets the task by itself. */
    void on(@Observes Recognised fact) {
        openProtocol.afterRecognition(fact.caseNumber());
    }

    /** A10. */
    void on(@Observes RequestWithdrawn fact) {
        stopProtocol.withRecognition(fact.caseNumber());
    }

    void on(@Observes ProtocolOpened fact) {
        flow.start(PROCESS, fact.caseNumber(), ProtocolCodes.atTheStart(fact));
    }

    void on(@Observes GoAheadAsked fact) {
        flow.complete("offer-conversation", fact.caseNumber(), Map.of());
    }

    void on(@Observes GoAheadGiven fact) {
        flow.complete("give-go-ahead", fact.caseNumber(), Map.of("goAhead", true));
    }

    void on(@Observes GoAheadRefused fact) {
        flow.complete("give-go-ahead", fact.caseNumber(), Map.of("goAhead", false));
    }

    /** It leaves the lists of the other experts or advisers. */
    void on(@Observes ProtocolTaken fact) {
        flow.giveTo(fact.takenBy(), "plan-conversation", fact.caseNumber());
    }

    void on(@Observes ConversationPlanned fact) {
        flow.complete("plan-conversation", fact.caseNumber(), ProtocolCodes.ofAuthor(fact.author()));
    }

    void on(@Observes ConversationHeld fact) {
        flow.complete("hold-conversation", fact.caseNumber(), Map.of("held", true));
    }

    void on(@Observes ConversationFellThrough fact) {
        flow.complete("hold-conversation", fact.caseNumber(), Map.of("held", false));
    }

    /** Once the conversation is recorded there is nothing to stop in the process. */
    void on(@Observes ProtocolWithdrawn fact) {
        if (flow.isAwaited("protocol-withdrawn", fact.caseNumber())) {
            flow.tell("protocol-withdrawn", fact.caseNumber(), Map.of());
        }
    }
}
