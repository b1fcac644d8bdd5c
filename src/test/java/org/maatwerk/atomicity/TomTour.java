package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.usecase.FillTomRequest;
import org.maatwerk.budget.usecase.ReadTomRequests;
import org.maatwerk.budget.usecase.TomForm;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;

/** What was agreed and costs money is asked for (P8, T1). */
@ApplicationScoped
class TomTour {

    @Inject
    ReadTomRequests read;

    @Inject
    FillTomRequest fill;

    /** In a protocol of this person that all signed. */
    void ask(ActVisitor visitor, PersonId staffMember, PersonId expert) {
        CaseNumber request = read.of(staffMember).get(0).caseNumber();
        TomForm form = new TomForm("words", BudgetNature.OPERATING, Money.of("1000"), Money.of("210"));
        visitor.telling("ask for a measure", () -> fill.submit(expert, request, form));
    }
}
