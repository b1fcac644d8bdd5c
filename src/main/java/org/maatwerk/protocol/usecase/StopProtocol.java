package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.ConversationCancelled;
import org.maatwerk.protocol.Conversations;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolWithdrawn;
import org.maatwerk.protocol.Protocols;

/** The staff member withdrew the recognition that a protocol starts from: then the protocol ends with it (A10). */
@ApplicationScoped
@Transactional
public class StopProtocol {

    @Inject
    Protocols protocols;

    @Inject
    Conversations conversations;

    @Inject
    ProtocolTerms terms;

    @Inject
    Event<Object> facts;

    /** Nothing happens when none starts from it. */
    public void withRecognition(CaseNumber attestation) {
        protocols.runningFrom(attestation).map(Protocol::caseNumber).ifPresent(this::stop);
    }

    private void stop(CaseNumber caseNumber) {
        Protocol protocol = protocols.toChange(caseNumber);
        ProtocolWithdrawn withdrawn = protocol.endWithRecognition(terms.today(), terms.afterClosing());
        conversations.planned(caseNumber).ifPresent(planned -> {
            planned.cancel();
            facts.fire(new ConversationCancelled(caseNumber, protocol.author()));
        });
        facts.fire(withdrawn);
    }
}
