package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.kernel.Money;

/** So much of this line lapses at the end of its year, gross, as it stands now (T6). */
public record Lapsing(long line, BudgetLineKey key, Money amount) implements Serializable {}
