package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;

/** What the books have to do with orders (T6). */
@Dependent
class OrderBooks {

    @Inject
    Books books;

    /** What was reserved becomes committed; what was not has to be free. */
    void commit(TomOrder order, PersonId by) {
        Money rest = order.price().gross().minus(order.fromReserved());
        if (order.fromReserved().isPositive()) {
            books.post(LedgerAct.COMMIT, order.line(), order.fromReserved(), order.number() + "-commit", by);
        }
        if (rest.isPositive()) {
            books.post(LedgerAct.CORRECT, order.line(), rest, order.number() + "-correct", by);
        }
    }

    /** What was reserved and is not ordered is free again; what is released once is not there a second time. */
    void release(OrderYears years, BudgetLineKey line, PersonId by) {
        int year = line.year();
        Money rest = years.room(year).reserved();
        if (rest.isPositive()) {
            books.post(LedgerAct.RELEASE, line, rest, years.occasion(year) + "-release", by);
            years.release(year, rest);
        }
    }

    /** All of it is free again, but what was before. */
    void cancel(TomOrder order, PersonId by) {
        Money left = order.price().gross().minus(order.restReleased());
        if (left.isPositive()) {
            books.post(LedgerAct.RELEASE_COMMITMENT, order.line(), left, order.number() + "-cancel", by);
        }
    }
}
