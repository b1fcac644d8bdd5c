package org.maatwerk.attestation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maatwerk.attestation.FileTaken;
import org.maatwerk.workflow.Flow;

/** A file that was taken leaves the lists of the other experts or doctors. */
@ApplicationScoped
public class PoolProcess {

    private static final String FIRST_CONTACT = "make-first-contact";
    private static final String PLAN = "plan-consultation";

    @Inject
    Flow flow;

    void on(@Observes FileTaken fact) {
        boolean byExpert = flow.isOpen(FIRST_CONTACT, fact.caseNumber());
        flow.giveTo(fact.takenBy(), byExpert ? FIRST_CONTACT : PLAN, fact.caseNumber());
    }
}
