package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.LedgerAccount.COMMITTED;
import static org.maatwerk.budget.LedgerAccount.FREE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.maatwerk.budget.BudgetLine;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetRefusal;
import org.maatwerk.budget.ClosingOutcome;
import org.maatwerk.budget.ClosingPart;
import org.maatwerk.budget.Ledger;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.YearClosings;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.Refused;

/**
 * Finds money where it is: what was reserved or ordered in a year that was closed since stands on the next year's line, and
 * whoever reserved or ordered it need not know (T6).
 */
@Dependent
class OpenLines {

    /** What is still done with what was left on a closed line. */
    private static final Set<LedgerAct> SETTLING =
            EnumSet.of(LedgerAct.PAY, LedgerAct.CREDIT, LedgerAct.RELEASE_COMMITMENT);

    @Inject
    Ledger ledger;

    @Inject
    YearClosings closings;

    /**
     * The line on which this act is posted, for nobody else to post on before this transaction ends.
     *
     * @throws Refused when the year was closed, and this is nothing that was left there
     */
    BudgetLine toPost(LedgerAct act, BudgetLineKey key, Money amount) {
        BudgetLine line = ledger.toPost(key);
        ClosingPart part =
                closings.part(line, moneyOf(act)).filter(ClosingPart::isDone).orElse(null);
        if (part == null) {
            return line;
        }
        if (isTakenAlong(act, part, line, amount)) {
            return toPost(act, key.of(key.year() + 1), amount);
        }
        Refused.unless(SETTLING.contains(act), BudgetRefusal.YEAR_IS_CLOSED);
        return line;
    }

    /** A credit note is for what was paid: where it was paid, if that is known to be the closed year. */
    private boolean isTakenAlong(LedgerAct act, ClosingPart part, BudgetLine line, Money amount) {
        boolean carried = part.outcome() == ClosingOutcome.CARRY;
        if (act == LedgerAct.CREDIT) {
            return carried && amount.isMoreThan(ledger.balanceOf(line).on(LedgerAccount.PAID));
        }
        return carried && act != LedgerAct.GRANT && act != LedgerAct.OVERRUN;
    }

    /** Whose fate at the end of the year decides where the act goes. */
    private static LedgerAccount moneyOf(LedgerAct act) {
        return switch (act) {
            case GRANT, OVERRUN -> FREE;
            case CORRECT, CREDIT -> COMMITTED;
            default -> act.from();
        };
    }
}
