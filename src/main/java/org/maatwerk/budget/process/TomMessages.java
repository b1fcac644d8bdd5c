package org.maatwerk.budget.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestAnswered;
import org.maatwerk.budget.TomRequestSubmitted;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;
import org.maatwerk.protocol.Protocols;

/** Tells the staff member, where there is one, that something was asked, so that the clock runs, and that it was answered (T2, D-3). */
@ApplicationScoped
public class TomMessages {

    @Inject
    Outbox outbox;

    @Inject
    TomRequests requests;

    @Inject
    Protocols protocols;

    /** Also whoever leads the protocol: from here on it is theirs again. Without a staff member, who opened it. */
    void answered(@Observes TomRequestAnswered fact) {
        TomRequest request = requests.of(fact.caseNumber());
        if (request.isForSomebody()) {
            tell(request.staffMember(), fact.caseNumber(), "tom-answered:");
            tell(protocols.of(request.protocol()).author(), fact.caseNumber(), "tom-answered-author:");
        } else {
            tell(request.openedBy(), fact.caseNumber(), "tom-answered-author:");
        }
    }

    void submitted(@Observes TomRequestSubmitted fact) {
        TomRequest request = requests.of(fact.caseNumber());
        if (request.isForSomebody()) {
            tell(request.staffMember(), fact.caseNumber(), "tom-submitted:");
        }
    }

    private void tell(PersonId person, CaseNumber caseNumber, String occasion) {
        outbox.tell(new Notice(
                person,
                MessageKind.NEWS,
                caseNumber,
                "/budget/tom-request.xhtml?case=" + caseNumber,
                null,
                occasion + caseNumber));
    }
}
