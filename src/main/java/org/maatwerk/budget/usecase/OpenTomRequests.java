package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.maatwerk.budget.AgreedMeasure;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestDropped;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.Protocol;

/** What all signed and costs money becomes a request, once (P8). */
@ApplicationScoped
@Transactional
public class OpenTomRequests {

    @Inject
    TomRequests requests;

    @Inject
    TomFile file;

    @Inject
    TomOpening opening;

    @Inject
    Event<TomRequestDropped> facts;

    /** In other words than before, while nothing was asked yet: the same request goes on. */
    public void agreed(AgreedMeasure agreed) {
        draftOf(agreed).ifPresentOrElse(draft -> draft.agreedAgain(agreed), () -> open(agreed));
    }

    private void open(AgreedMeasure agreed) {
        Protocol protocol = file.protocol(agreed.protocol());
        opening.open(
                new TomRequest(
                        opening.number(),
                        agreed,
                        protocol.staffMember(),
                        file.organisationOf(protocol.staffMember()),
                        opening.now()),
                protocol.author());
    }

    /** A newer text holds: what was taken out of it is not asked for. */
    public void textChanged(CaseNumber protocol) {
        drafts(protocol).stream().filter(draft -> !file.holds(draft)).forEach(this::drop);
    }

    /** The protocol ended: nothing of it is asked for any more. */
    public void ended(CaseNumber protocol) {
        drafts(protocol).forEach(this::drop);
    }

    private void drop(TomRequest draft) {
        facts.fire(requests.toChange(draft.caseNumber()).drop());
    }

    private Optional<TomRequest> draftOf(AgreedMeasure agreed) {
        return drafts(agreed.protocol()).stream()
                .filter(draft -> draft.agreement() == agreed.agreement())
                .map(draft -> requests.toChange(draft.caseNumber()))
                .findFirst();
    }

    private List<TomRequest> drafts(CaseNumber protocol) {
        return requests.ofProtocols(List.of(protocol)).stream()
                .filter(TomRequest::isDraft)
                .toList();
    }
}
