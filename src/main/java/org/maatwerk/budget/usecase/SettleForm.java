package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.kernel.Money;

/**
 * How much of an invoice goes on which order (T8).
 *
 * @param seen how often something was done with the invoice when it was read
 * @param sure whether it is right that the order is for another supplier
 * @param noMore whether no other invoice for this order is to come
 */
public record SettleForm(int seen, OrderNumber order, Money amount, boolean sure, boolean noMore)
        implements Serializable {}
