package org.maatwerk.messages.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;
import org.maatwerk.workflow.DeadlineNear;
import org.maatwerk.workflow.DeadlinePassed;

/** Tells people that a deadline comes near or has passed, and the coordinator that somebody is late (X1). */
@ApplicationScoped
@Transactional
public class TellOfDeadlines {

    /** Where everybody's work list is; the page of the task may be gone by the time the mail is read. */
    private static final String WORK_LIST = "/";

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    public void near(@Observes DeadlineNear fact) {
        String occasion = "near:" + fact.caseNumber() + ":" + fact.task() + ":" + fact.due() + ":";
        for (PersonId person : recipients.of(fact.audience(), fact.subject(), null)) {
            outbox.tell(new Notice(
                    person, MessageKind.DEADLINE_NEAR, fact.caseNumber(), WORK_LIST, fact.due(), occasion + person));
        }
    }

    public void passed(@Observes DeadlinePassed fact) {
        String occasion =
                "late:" + fact.escalation() + ":" + fact.caseNumber() + ":" + fact.task() + ":" + fact.due() + ":";
        for (PersonId person : recipients.of(fact.audience(), fact.subject(), null)) {
            outbox.tell(new Notice(
                    person, MessageKind.DEADLINE_PASSED, fact.caseNumber(), WORK_LIST, fact.due(), occasion + person));
        }
        if (fact.coordinator() != null) {
            outbox.tell(new Notice(
                    fact.coordinator(),
                    MessageKind.ESCALATION,
                    fact.caseNumber(),
                    WORK_LIST,
                    fact.due(),
                    occasion + "coordinator"));
        }
    }
}
