package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;

/**
 * One entry on an account, as people read it: when, what, what it was for, how much, by whom.
 *
 * @param about the number of a request, an order or an invoice, or why a budget was changed; null when there is nothing to say
 * @param opens the request or invoice that it is about or that the order is for; null when the reader may not open it
 */
public record LedgerEntryView(
        long transaction, Instant at, LedgerAct act, String about, CaseNumber opens, Money amount, String by)
        implements Serializable {}
