package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.budget.YearPartState;
import org.maatwerk.kernel.Money;

/**
 * One of the years of a measure that comes back each year, for somebody who has a part in the request (T7).
 *
 * @param gross what was granted for that year
 */
public record TomYearView(int year, YearPartState state, Money gross) implements Serializable {}
