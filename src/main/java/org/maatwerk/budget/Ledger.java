package org.maatwerk.budget;

import java.util.List;
import org.maatwerk.kernel.Money;

/** The books (grootboek, T6): only ever added to. */
public interface Ledger {

    /** The line, made when it was not there, for nobody else to post on before this transaction ends. */
    BudgetLine toPost(BudgetLineKey key);

    /** @throws org.maatwerk.kernel.NotFound when there is none */
    BudgetLine line(long id);

    /** By nature and scope. */
    List<BudgetLine> linesOf(int year);

    /** Those with a line, newest first. */
    List<Integer> years();

    Balance balanceOf(BudgetLine line);

    /** Whether this occasion was posted before. */
    boolean hasPosted(String occasion);

    /** Moves the amount as the act says, in two entries; for a line that {@link #toPost} gave. */
    void post(LedgerTransaction transaction, BudgetLine line, Money amount);

    /**
     * Takes the amount along from one line to the other: one transaction, with two entries on each, so that each line adds
     * up to zero as before; for lines that {@link #toPost} gave.
     */
    void carry(LedgerTransaction transaction, BudgetLine from, BudgetLine to, Money amount);

    /** What was posted on this account of the line, newest first. */
    List<PostedEntry> entriesOf(BudgetLine line, LedgerAccount account);
}
