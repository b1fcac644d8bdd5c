package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.maatwerk.budget.Balance;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.Ledger;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.usecase.TomAnswerView.Room;
import org.maatwerk.kernel.Money;

/** What the line that pays for a request has left, as it is read (T5). */
@Dependent
class TomRoom {

    @Inject
    Ledger ledger;

    /** An answer is paid from the year in which it is given. */
    static BudgetLineKey lineFor(TomRequest request, LocalDate today) {
        return new BudgetLineKey(today.getYear(), request.nature(), request.scope());
    }

    Room of(TomRequest request, LocalDate today) {
        BudgetLineView line = line(lineFor(request, today));
        Money gross = request.granted().orElse(request.price()).gross();
        return new Room(line, gross.minus(line.free()));
    }

    /** A line that never got anything has the number zero. */
    private BudgetLineView line(BudgetLineKey key) {
        return ledger.linesOf(key.year()).stream()
                .filter(line -> line.key().equals(key))
                .map(line -> new BudgetLineView(line.id(), key, ledger.balanceOf(line)))
                .findFirst()
                .orElse(new BudgetLineView(0, key, new Balance(Map.of())));
    }
}
