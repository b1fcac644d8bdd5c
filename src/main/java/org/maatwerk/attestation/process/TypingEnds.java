package org.maatwerk.attestation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maatwerk.attestation.RequestLapsed;
import org.maatwerk.attestation.RequestWithdrawn;
import org.maatwerk.workflow.Drafts;

/** What anybody was typing in a file that ended is of no use to anybody any more, and is thrown away (A10). */
@ApplicationScoped
public class TypingEnds {

    @Inject
    Drafts drafts;

    void on(@Observes RequestWithdrawn fact) {
        drafts.forgetAll(fact.caseNumber());
    }

    void on(@Observes RequestLapsed fact) {
        drafts.forgetAll(fact.caseNumber());
    }
}
