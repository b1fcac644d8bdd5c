package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.NOT_ELIGIBLE;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.StudentContract;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestSubmitted;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** How a request for a wage is opened and submitted in one act: there is nothing to wait for between the two. */
@Dependent
class WageRequests {

    @Inject
    TomOpening opening;

    @Inject
    TomTerms terms;

    @Inject
    Eligibility eligibility;

    @Inject
    Event<TomRequestSubmitted> facts;

    /** Each is given out once. */
    CaseNumber number() {
        return opening.number();
    }

    /**
     * @param need sealed at {@link TomRequest#NEED}
     * @throws Refused when the entity is outside the central scope, which is all that T1 asks without a staff member
     */
    void submit(StudentContract contract, PersonId by, Money wage, Sealed need) {
        TomRequest request = contract.ask(by, opening.now());
        Refused.unless(eligibility.failed(request, terms.today()).isEmpty(), NOT_ELIGIBLE, "entity");
        opening.open(request, by);
        TomPrice price = new TomPrice(wage, Money.ZERO);
        request.describe(terms.ofWages(), false);
        facts.fire(request.submit(
                need,
                price,
                BudgetNature.WAGE,
                terms.route(request, price, BudgetNature.WAGE),
                terms.today(),
                terms.answerBy()));
    }
}
