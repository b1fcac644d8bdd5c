package org.maatwerk.budget;

import java.util.List;
import java.util.Optional;

/** Years that were closed, or are being closed. */
public interface YearClosings {

    /** Empty while nobody proposed it. */
    Optional<YearClosing> of(int year);

    /**
     * For nobody else to decide before this transaction ends.
     *
     * @throws org.maatwerk.kernel.NotFound when nobody proposed it
     */
    YearClosing toDecide(int year);

    void add(YearClosing closing);

    /** A proposal that was taken back. */
    void remove(YearClosing closing);

    void add(ClosingPart part);

    /** Of a year, by line and account, in the order in which they were added. */
    List<ClosingPart> partsOf(int year);

    /** What becomes of this account of this line; empty while its year is not being closed. */
    Optional<ClosingPart> part(BudgetLine line, LedgerAccount account);
}
