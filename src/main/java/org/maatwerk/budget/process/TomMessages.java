package org.maatwerk.budget.process;

import static org.maatwerk.budget.TomState.CANCELLED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maatwerk.budget.MeasureEnded;
import org.maatwerk.budget.TomPauseEnded;
import org.maatwerk.budget.TomPaused;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestAnswered;
import org.maatwerk.budget.TomRequestPostponed;
import org.maatwerk.budget.TomRequestSubmitted;
import org.maatwerk.budget.TomRequestSupplied;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;
import org.maatwerk.protocol.Protocols;

/**
 * Tells the staff member, where there is one, that something was asked, so that the clock runs,
 * that it stands still, that it was put off or answered, and that what was granted will not come (T2, X2, D-3); a budget
 * holder, that a question was.
 */
@ApplicationScoped
public class TomMessages {

    @Inject
    Outbox outbox;

    @Inject
    TomRequests requests;

    @Inject
    Protocols protocols;

    /** Also whoever leads the protocol: from here on it is theirs again. */
    void answered(@Observes TomRequestAnswered fact) {
        tellAll(requests.of(fact.caseNumber()), "tom-answered");
    }

    /** Neither granted nor refused: what it waits for can be read. */
    void putOff(@Observes TomRequestPostponed fact) {
        tellAll(requests.of(fact.caseNumber()), "tom-put-off-" + fact.on());
    }

    /** It was granted, and it will not come after all. */
    void supplied(@Observes TomRequestSupplied fact) {
        if (fact.now() == CANCELLED && fact.before() != CANCELLED) {
            tellAll(requests.of(fact.caseNumber()), "tom-cancelled");
        }
    }

    /** What was promised for later years will not come (T7). */
    void ended(@Observes MeasureEnded fact) {
        tellAll(requests.of(fact.caseNumber()), "tom-ended-" + fact.from());
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

    /** The staff member, whoever leads the protocol, and whoever opened the request by hand: each once. */
    private void tellAll(TomRequest request, String what) {
        if (request.isForSomebody()) {
            PersonId author = protocols.of(request.protocol()).author();
            tell(request.staffMember(), request.caseNumber(), what + ":");
            tell(author, request.caseNumber(), what + "-author:");
            if (request.openedBy() != null && !request.openedBy().equals(author)) {
                tell(request.openedBy(), request.caseNumber(), what + "-opener:");
            }
        } else {
            tell(request.openedBy(), request.caseNumber(), what + "-author:");
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
