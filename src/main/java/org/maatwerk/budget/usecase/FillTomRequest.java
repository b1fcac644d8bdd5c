package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.NOT_ELIGIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestSubmitted;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** Whoever leads the protocol says what an agreed measure is needed for and what it costs, and asks for it (T1, T3). */
@ApplicationScoped
@Transactional
public class FillTomRequest {

    static final String STEM = "fill-tom-request";

    @Inject
    TomDoor door;

    @Inject
    TomPapers papers;

    @Inject
    TomTerms terms;

    @Inject
    Event<TomRequestSubmitted> facts;

    /** @throws NotFound to whoever only reads it */
    public TomRequestView read(PersonId actor, CaseNumber caseNumber) {
        TomRequest request = door.toWrite(actor, caseNumber, STEM);
        request.refuseUnlessDraft();
        return papers.toFill(request, actor, terms.today());
    }

    /** The types of measures to choose from today, as codes. */
    public List<String> types(PersonId actor, CaseNumber caseNumber) {
        door.toWrite(actor, caseNumber, STEM);
        return terms.types();
    }

    /** For how many years it can be asked today (T7). */
    public int mostYears(PersonId actor, CaseNumber caseNumber) {
        door.toWrite(actor, caseNumber, STEM);
        return terms.mostYears();
    }

    /** @throws Refused with {@code NOT_ELIGIBLE} when a rule of T1 does not hold today */
    public void submit(PersonId actor, CaseNumber caseNumber, TomForm form) {
        TomRequest request = door.toWrite(actor, caseNumber, STEM);
        request.refuseUnlessDraft();
        TomPrice price = new TomPrice(form.net(), form.vat());
        Refused.unless(papers.toFill(request, actor, terms.today()).failed().isEmpty(), NOT_ELIGIBLE);
        request.describe(terms.type(form.type()), form.bought());
        request.last(terms.lasting(form.years()));
        request.askHours(form.hours());
        facts.fire(request.submit(
                papers.need(request, form.need()),
                price,
                form.nature(),
                terms.route(request, price, form.nature()),
                terms.today(),
                terms.answerBy()));
    }
}
