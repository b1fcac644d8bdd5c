package org.maatwerk.budget.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maatwerk.budget.TomRequestSubmitted;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;

/** Tells the staff member that something was asked, and so that the clock runs (T2, D-3). */
@ApplicationScoped
public class TomMessages {

    @Inject
    Outbox outbox;

    @Inject
    TomRequests requests;

    void submitted(@Observes TomRequestSubmitted fact) {
        outbox.tell(new Notice(
                requests.of(fact.caseNumber()).staffMember(),
                MessageKind.NEWS,
                fact.caseNumber(),
                "/budget/tom-request.xhtml?case=" + fact.caseNumber(),
                null,
                "tom-submitted:" + fact.caseNumber()));
    }
}
