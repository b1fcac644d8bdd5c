package org.maatwerk.budget.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maatwerk.budget.TomPauseEnded;
import org.maatwerk.budget.TomPaused;
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

/**
 * Tells the staff member, where there is one, that something was asked, so that the clock runs,
 * that it stands still, and that it was answered (T2, X2, D-3); a budget holder, that a question was.
 */
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

    void paused(@Observes TomPaused fact) {
        if (requests.of(fact.caseNumber()).isForSomebody()) {
            tell(fact.subject(), fact.caseNumber(), "tom-paused-" + fact.number() + ":");
        }
    }

    /** The budget holder who asked: the explanation is there. */
    void explained(@Observes TomPauseEnded fact) {
        if (fact.asker() != null) {
            tell(fact.asker(), fact.caseNumber(), "answer-tom-request", "tom-explained-" + fact.number() + ":");
        }
    }

    private void tell(PersonId person, CaseNumber caseNumber, String occasion) {
        tell(person, caseNumber, "tom-request", occasion);
    }

    private void tell(PersonId person, CaseNumber caseNumber, String page, String occasion) {
        outbox.tell(new Notice(
                person,
                MessageKind.NEWS,
                caseNumber,
                "/budget/" + page + ".xhtml?case=" + caseNumber,
                null,
                occasion + caseNumber));
    }
}
