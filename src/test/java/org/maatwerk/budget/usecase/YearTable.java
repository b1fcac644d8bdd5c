package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.TODAY;

import org.maatwerk.budget.Balance;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.YearPart;
import org.maatwerk.budget.YearPartState;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;

/** A request for 1.210 euro a year, three years long, of the 2.000 of the first year (T7). */
final class YearTable {

    static final PersonId BART = new PersonId(91);
    static final PersonId LEEN = new PersonId(92);
    static final int FIRST = TODAY.getYear();
    static final int SECOND = FIRST + 1;
    static final int THIRD = FIRST + 2;
    static final int YEARS = 3;

    final TomTable table = TomTable.opened();

    YearTable() {
        table.people.add(BART.value(), "Bart", "Hermans", Role.BUDGET_HOLDER);
        table.people.add(LEEN.value(), "Leen", "Cools", Role.BUDGET_HOLDER);
        budget(FIRST, "2000");
        get(FillTomRequest.class).submit(EXPERT, REQUEST, form("1000", "210", YEARS));
    }

    static YearTable granted() {
        YearTable it = new YearTable();
        it.grant();
        return it;
    }

    void grant() {
        get(AnswerTomRequest.class).approve(BART, REQUEST, new TomGrant(Money.of("1000"), Money.of("210"), null, null));
    }

    static TomForm form(String net, String vat, int years) {
        return new TomForm("need", "OTHER", BudgetNature.OPERATING, Money.of(net), Money.of(vat), false, years);
    }

    static BudgetLineKey line(int year) {
        return new BudgetLineKey(year, BudgetNature.OPERATING, BudgetScope.INDIVIDUAL);
    }

    void budget(int year, String amount) {
        get(Books.class).post(LedgerAct.GRANT, line(year), Money.of(amount), "budget-" + year + "-" + amount, BART);
    }

    void reserve(int year) {
        get(ReserveYearPart.class).reserve(BART, REQUEST, year);
    }

    OrderNumber order(String net, String vat, int year) {
        OrderForm form =
                new OrderForm("Zitwerk", "BE 0123.456.749", " ", "Tolkuren", Money.of(net), Money.of(vat), year);
        return get(PlaceOrder.class).order(BART, REQUEST, form);
    }

    <T> T get(Class<T> type) {
        return table.get(type);
    }

    TomRequest request() {
        return table.requests.of(REQUEST);
    }

    YearPart part(int year) {
        return table.years.find(REQUEST, year).orElseThrow();
    }

    YearPartState state(int year) {
        return part(year).state();
    }

    Money on(int year, LedgerAccount account) {
        Balance balance = table.ledger.balanceOf(table.ledger.toPost(line(year)));
        return balance.on(account);
    }
}
