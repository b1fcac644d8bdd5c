package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.kernel.Money;

/**
 * How this year's money stands, for a budget holder (T5).
 *
 * @param waiting what the reader can answer, due first first
 * @param changes of a budget that the reader can decide
 * @param stale what was granted and is not ordered, oldest first
 * @param days after which a reservation is asked about
 */
public record BudgetOverviewView(
        int year,
        List<Line> lines,
        List<TomAnswerLine> waiting,
        List<BudgetChangeView> changes,
        List<StaleReservation> stale,
        int days)
        implements Serializable {

    /**
     * A line, and how it may end.
     *
     * @param asked what waits for an answer and would be paid from it; only what the reader may see
     */
    public record Line(BudgetLineView line, Money asked) implements Serializable {

        /** When all that was promised is paid. */
        public Money promised() {
            return line.paid().plus(line.committed()).plus(line.reserved());
        }

        /** When all that waits is approved too; below zero is a shortage. */
        public Money left() {
            return line.free().minus(asked);
        }
    }
}
