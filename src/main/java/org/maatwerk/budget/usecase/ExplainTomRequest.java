package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.REASON_NEEDED;
import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.budget.TomPause;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** Whoever filled in a request explains what a budget holder asked, and its clock goes on (T2, X2). */
@ApplicationScoped
@Transactional
public class ExplainTomRequest {

    private static final String STEM = "explain-tom-request";

    @Inject
    TomDoor door;

    @Inject
    TomPausePapers papers;

    @Inject
    TomPauseDesk desk;

    /**
     * @throws NotFound to whoever only reads the request
     * @throws Refused when nothing is asked
     */
    public TomPauseView read(PersonId actor, CaseNumber caseNumber) {
        TomRequest request = door.toWrite(actor, caseNumber, STEM);
        return papers.asked(request, open(request));
    }

    /** @param explanation without a name and without a word about health: budget holders read it (D9) */
    public void explain(PersonId actor, CaseNumber caseNumber, String explanation) {
        TomRequest request = door.toWrite(actor, caseNumber, STEM);
        TomPause pause = open(request);
        Sealed words = papers.explanation(pause, explanation);
        Refused.unless(words != null, REASON_NEEDED, "explanation");
        desk.explain(request, pause, actor, words);
    }

    private TomPause open(TomRequest request) {
        return desk.open(request).orElseThrow(() -> new Refused(REQUEST_IS_ELSEWHERE));
    }
}
