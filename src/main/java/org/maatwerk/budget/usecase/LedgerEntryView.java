package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.kernel.Money;

/**
 * One entry on an account, as people read it: when, what, what it was for, how much, by whom.
 *
 * @param about the number of a request or an order, or why a budget was changed; null when there is nothing to say
 * @param opens whether {@code about} is a request that the reader may open
 */
public record LedgerEntryView(
        long transaction, Instant at, LedgerAct act, String about, boolean opens, Money amount, String by)
        implements Serializable {}
