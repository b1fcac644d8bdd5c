package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** The clock of a request, with pauses and without, and why it stood still (T2, X2). */
@ApplicationScoped
@Transactional
public class ReadTomClock {

    private static final String STEM = "tom-request";

    @Inject
    TomDoor door;

    @Inject
    TomAnswerDoor holders;

    @Inject
    TomPausePapers papers;

    @Inject
    TomTerms terms;

    /**
     * For who has a part in it; a manager reads no words (D9).
     *
     * @throws NotFound when the reader has none
     */
    public TomClockView of(PersonId reader, CaseNumber caseNumber) {
        TomRequest request = door.toRead(reader, caseNumber, STEM);
        return TomParties.readsTheWhole(door.relationTo(reader, request))
                ? papers.forParties(request, terms.today())
                : papers.status(request, terms.today());
    }

    /** @throws NotFound to whoever holds no budget, or is close to the staff member (A13) */
    public TomClockView forHolder(PersonId actor, CaseNumber caseNumber) {
        return papers.forHolders(holders.toRead(actor, caseNumber, AnswerTomRequest.STEM), terms.today());
    }
}
