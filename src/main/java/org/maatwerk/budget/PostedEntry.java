package org.maatwerk.budget;

import org.maatwerk.kernel.Money;

/** One entry with the act it belongs to. */
public record PostedEntry(LedgerTransaction transaction, Money amount) {}
