package org.maatwerk.budget.usecase;

import static org.maatwerk.confidentiality.Relation.LINE_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.budget.TomQuote;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** The quotes of a request: the staff member, who leads the protocol and HR see all, budget holders what was released. */
@ApplicationScoped
@Transactional
public class ReadTomQuotes {

    private static final String STEM = "tom-request";

    @Inject
    TomDoor door;

    @Inject
    TomAnswerDoor answers;

    @Inject
    TomQuoteShelf shelf;

    /**
     * None for the manager, who sees how far the request is.
     *
     * @throws NotFound when the reader has no part in it
     */
    public List<TomQuoteView> of(PersonId reader, CaseNumber caseNumber) {
        TomRequest request = door.toRead(reader, caseNumber, STEM);
        return door.relationTo(reader, request) == LINE_MANAGER
                ? List.of()
                : shelf.of(request).stream().map(shelf::view).toList();
    }

    /** @throws NotFound to whoever holds no budget, or is close to the staff member */
    public List<TomQuoteView> released(PersonId reader, CaseNumber caseNumber) {
        TomRequest request = answers.toRead(reader, caseNumber, AnswerTomRequest.STEM);
        return shelf.of(request).stream()
                .filter(TomQuote::isReleased)
                .map(shelf::released)
                .toList();
    }
}
