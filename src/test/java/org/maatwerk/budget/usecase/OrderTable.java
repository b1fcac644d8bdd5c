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
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;

/** A request for which 1.210 euro was granted and reserved, of the 2.000 of the year. */
final class OrderTable {

    static final PersonId BART = new PersonId(91);
    static final PersonId LEEN = new PersonId(92);
    static final OrderNumber FIRST = new OrderNumber("ORD-2026-00001");
    static final BudgetLineKey LINE =
            new BudgetLineKey(TODAY.getYear(), BudgetNature.OPERATING, BudgetScope.INDIVIDUAL);

    final TomTable table = TomTable.opened();

    OrderTable() {
        table.people.add(BART.value(), "Bart", "Hermans", Role.BUDGET_HOLDER);
        table.people.add(LEEN.value(), "Leen", "Cools", Role.BUDGET_HOLDER);
        budget("2000");
        table.get(FillTomRequest.class)
                .submit(
                        EXPERT,
                        REQUEST,
                        new TomForm("need", BudgetNature.OPERATING, Money.of("1000"), Money.of("210")));
    }

    static OrderTable granted() {
        OrderTable it = new OrderTable();
        it.table
                .get(AnswerTomRequest.class)
                .approve(BART, REQUEST, new TomGrant(Money.of("1000"), Money.of("210"), null, null));
        return it;
    }

    void budget(String amount) {
        table.get(Books.class).post(LedgerAct.GRANT, LINE, Money.of(amount), "budget-" + amount, BART);
    }

    OrderNumber order(String net, String vat) {
        return table.get(PlaceOrder.class).order(BART, REQUEST, form(net, vat));
    }

    static OrderForm form(String net, String vat) {
        return new OrderForm("Zitwerk", "BE 0123.456.749", " ", "Een tafel", Money.of(net), Money.of(vat));
    }

    <T> T get(Class<T> type) {
        return table.get(type);
    }

    TomState state() {
        return table.requests.of(REQUEST).state();
    }

    Money on(LedgerAccount account) {
        Balance balance = table.ledger.balanceOf(table.ledger.toPost(LINE));
        return balance.on(account);
    }
}
