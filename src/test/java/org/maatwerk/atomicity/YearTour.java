package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.budget.usecase.AnswerTomRequest;
import org.maatwerk.budget.usecase.EndMeasure;
import org.maatwerk.budget.usecase.FillTomRequest;
import org.maatwerk.budget.usecase.OrderForm;
import org.maatwerk.budget.usecase.PlaceOrder;
import org.maatwerk.budget.usecase.ReserveYearPart;
import org.maatwerk.budget.usecase.StartGenericRequest;
import org.maatwerk.budget.usecase.TomForm;
import org.maatwerk.budget.usecase.TomGrant;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.protocol.MeasureCategory;

/** What comes back each year: the first year is ordered, the second is reserved, and then it ends (T7). */
@ApplicationScoped
class YearTour {

    @Inject
    StartGenericRequest start;

    @Inject
    FillTomRequest fill;

    @Inject
    AnswerTomRequest answer;

    @Inject
    PlaceOrder place;

    @Inject
    ReserveYearPart reserve;

    @Inject
    EndMeasure end;

    @Inject
    BudgetTour budget;

    @Inject
    People people;

    @Inject
    Clock clock;

    void walk(ActVisitor visitor, PersonId expert, PersonId one, PersonId other) {
        CaseNumber request = start.start(expert, people.of(expert).organisation(), MeasureCategory.BUILDING, "words");
        Money net = Money.of("1000");
        Money vat = Money.of("210");
        fill.submit(expert, request, new TomForm("words", "OTHER", BudgetNature.OPERATING, net, vat, false, 2));
        if (!answer.approve(one, request, new TomGrant(net, vat, null, "words"))) {
            answer.agree(other, request, null);
        }
        place.order(one, request, new OrderForm("words", "0123456749", null, "words", net, vat, OrderYears.ANY));
        int next = LocalDate.now(clock).getYear() + 1;
        budget.grant(one, other, new BudgetLineKey(next, BudgetNature.OPERATING, BudgetScope.GENERIC));
        visitor.telling("reserve a promised year", () -> reserve.reserve(one, request, next));
        visitor.telling("end what comes back each year", () -> end.end(expert, request, next));
    }
}
