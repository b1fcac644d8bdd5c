package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maatwerk.protocol.GoAheadRefused;
import org.maatwerk.protocol.ProtocolWithdrawn;
import org.maatwerk.workflow.Drafts;

/** What anybody was typing in a protocol that ended is of no use to anybody any more, and is thrown away. */
@ApplicationScoped
public class ProtocolTypingEnds {

    @Inject
    Drafts drafts;

    void on(@Observes ProtocolWithdrawn fact) {
        drafts.forgetAll(fact.caseNumber());
    }

    void on(@Observes GoAheadRefused fact) {
        drafts.forgetAll(fact.caseNumber());
    }
}
