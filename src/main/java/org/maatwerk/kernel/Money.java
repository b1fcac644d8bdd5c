package org.maatwerk.kernel;

import static java.math.RoundingMode.UNNECESSARY;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An amount in euro, exact to the cent (T3). Whether it is net or gross is said by whoever holds it.
 *
 * @param amount with two decimals
 */
public record Money(BigDecimal amount) implements Comparable<Money>, Serializable {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int CENTS = 2;

    /** @throws ArithmeticException when there is a part of a cent in it */
    public Money {
        amount = amount.setScale(CENTS, UNNECESSARY);
    }

    /** @param amount such as {@code 12.50} */
    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money times(int number) {
        return new Money(amount.multiply(BigDecimal.valueOf(number)));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** For files and logs; people read it through the format of their language. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
