package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.REASON_NEEDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.budget.PauseReason;
import org.maatwerk.budget.TomPause;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** A budget holder asks for an explanation; until it is there the clock of the request stands still (T2, X2). */
@ApplicationScoped
@Transactional
public class AskAboutTomRequest {

    @Inject
    TomAnswerDoor door;

    @Inject
    TomPausePapers papers;

    @Inject
    TomPauseDesk desk;

    /**
     * @param question without a name and without a word about health (D9)
     * @throws NotFound to whoever holds no budget, or is close to the staff member (A13)
     * @throws Refused when another question is open, or there is nothing to answer any more
     */
    public void ask(PersonId actor, CaseNumber caseNumber, PauseReason reason, String question) {
        TomRequest request = door.toAnswer(actor, caseNumber, AnswerTomRequest.STEM);
        Refused.unless(reason != null, REASON_NEEDED, "pause-reason");
        TomPause pause = papers.question(request, desk.nextNumber(request), reason, question);
        Refused.unless(pause.question() != null, REASON_NEEDED, "question");
        desk.begin(request, pause, actor);
    }
}
