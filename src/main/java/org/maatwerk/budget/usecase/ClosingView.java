package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.ClosingOutcome;
import org.maatwerk.budget.ClosingState;
import org.maatwerk.kernel.Money;

/**
 * How far the closing of a year is, and what it does to each line (T6).
 *
 * @param state null while nobody proposed it
 * @param proposedBy null while nobody did, as what follows
 * @param own whether the reader proposed it, and may not approve it
 * @param changes how many changes of this year's budget wait for a decision; the year is not closed before
 * @param promised how many parts were promised of this year and are not reserved; the year is not closed before (T7)
 */
public record ClosingView(
        int year,
        ClosingState state,
        String proposedBy,
        Instant proposedAt,
        String approvedBy,
        Instant approvedAt,
        Instant closedAt,
        boolean own,
        long changes,
        long promised,
        List<Line> lines)
        implements Serializable {

    public boolean isUnproposed() {
        return state == null;
    }

    public boolean isProposed() {
        return state == ClosingState.PROPOSED;
    }

    public boolean isUnderway() {
        return state == ClosingState.UNDERWAY;
    }

    public boolean isClosed() {
        return state == ClosingState.CLOSED;
    }

    public long done() {
        return lines.stream().filter(Line::done).count();
    }

    /** A line, what stands on its accounts (or stood, once it is done), and what becomes of it. */
    public record Line(long id, BudgetLineKey key, Part free, Part reserved, Part committed, boolean done)
            implements Serializable {}

    /** Money on one account. */
    public record Part(Money amount, ClosingOutcome outcome) implements Serializable {}
}
