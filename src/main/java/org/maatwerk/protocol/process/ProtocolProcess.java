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
import org.maatwerk.protocol.ProtocolIsInForce;
import org.maatwerk.protocol.ProtocolOpened;
import org.maatwerk.protocol.ProtocolReviewed;
import org.maatwerk.protocol.ProtocolSigned;
import org.maatwerk.protocol.ProtocolTaken;
import org.maatwerk.protocol.ProtocolWithdrawn;
import org.maatwerk.protocol.ReviewAsked;
import org.maatwerk.protocol.RevisionDropped;
import org.maatwerk.protocol.RevisionOpened;
import org.maatwerk.protocol.SigningAsked;
import org.maatwerk.protocol.SigningVoided;
import org.maatwerk.protocol.UnchangedConfirmed;
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

    void on(@Observes ReviewAsked fact) {
        flow.complete("draft-protocol", fact.caseNumber(), ProtocolCodes.ofReaders(fact.readers()));
    }

    void on(@Observes ProtocolReviewed fact) {
        flow.completeOwn("review-protocol", fact.caseNumber(), fact.reader(), Map.of());
    }

    void on(@Observes SigningAsked fact) {
        flow.complete("draft-protocol", fact.caseNumber(), ProtocolCodes.ofSignatories(fact.signatories()));
    }

    void on(@Observes SigningVoided fact) {
        flow.tell("signing-voided", fact.caseNumber(), Map.of());
    }

    /** The last signature goes with {@link ProtocolIsInForce}. */
    void on(@Observes ProtocolSigned fact) {
        if (!fact.last()) {
            flow.completeOwn("sign-protocol", fact.caseNumber(), fact.signatory(), Map.of());
        }
    }

    void on(@Observes ProtocolIsInForce fact) {
        flow.complete("sign-protocol", fact.caseNumber(), ProtocolCodes.ofReview(fact.reviewOn()));
    }

    void on(@Observes UnchangedConfirmed fact) {
        flow.complete("confirm-unchanged", fact.caseNumber(), ProtocolCodes.ofReview(fact.reviewOn()));
    }

    void on(@Observes RevisionDropped fact) {
        flow.complete("draft-protocol", fact.caseNumber(), ProtocolCodes.ofReview(fact.reviewOn()));
    }

    /** Also instead of saying that all is as it was. */
    void on(@Observes RevisionOpened fact) {
        flow.tell("revision-opened", fact.caseNumber(), Map.of());
    }

    void on(@Observes ProtocolWithdrawn fact) {
        flow.tell("protocol-withdrawn", fact.caseNumber(), Map.of());
    }
}
