package org.maatwerk.leaks;

import static org.maatwerk.confidentiality.Relation.BUDGET_HOLDER;
import static org.maatwerk.confidentiality.Relation.EXPERT;
import static org.maatwerk.confidentiality.Relation.HR_OFFICER;
import static org.maatwerk.confidentiality.Relation.LINE_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.usecase.FillTomRequest;
import org.maatwerk.budget.usecase.ReadTomRequests;
import org.maatwerk.budget.usecase.TomForm;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;

/** The requests that a signed protocol opened: one is to be filled in, one was submitted. */
@ApplicationScoped
class TomScene {

    @Inject
    ReadTomRequests read;

    @Inject
    FillTomRequest fill;

    List<Planting> of(Planting protocol, PersonId author) {
        List<CaseNumber> numbers = read.of(protocol.subject.id()).stream()
                .map(line -> line.caseNumber())
                .sorted()
                .toList();
        Planting draft = planting("request to fill in", protocol, numbers.get(0));
        Planting submitted = planting("request submitted", protocol, numbers.get(1));
        String need = submitted.ofTheRequest("need");
        fill.submit(
                author, submitted.file, new TomForm(need, BudgetNature.OPERATING, Money.of("1000"), Money.of("210")));
        submitted.relate(BUDGET_HOLDER, Who.BUDGET_HOLDER);
        return List.of(draft, submitted);
    }

    private static Planting planting(String state, Planting protocol, CaseNumber number) {
        Planting it = new Planting(state, protocol.subject);
        it.file = number;
        it.relate(EXPERT, Who.EXPERT);
        it.relate(LINE_MANAGER, Who.LINE_MANAGER);
        it.relate(HR_OFFICER, Who.HR_OFFICER);
        return it;
    }
}
