package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.kernel.Money;

/** One entry on an account, as people read it: when, what, how much, by whom. */
public record LedgerEntryView(long transaction, Instant at, LedgerAct act, Money amount, String by)
        implements Serializable {}
