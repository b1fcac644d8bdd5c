package org.maatwerk.kernel;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A number of hours, exact to the quarter (T13).
 *
 * @param quarters quarters of an hour
 */
public record Hours(int quarters) implements Comparable<Hours>, Serializable {

    public static final Hours ZERO = new Hours(0);

    private static final int QUARTERS = 4;
    private static final int MINUTES = 15;

    /**
     * @param hours such as {@code 1.25}
     * @throws ArithmeticException when there is a part of a quarter in it
     */
    public static Hours of(String hours) {
        return new Hours(
                new BigDecimal(hours).multiply(BigDecimal.valueOf(QUARTERS)).intValueExact());
    }

    public Hours plus(Hours other) {
        return new Hours(quarters + other.quarters);
    }

    public Hours minus(Hours other) {
        return new Hours(quarters - other.quarters);
    }

    public Hours times(int number) {
        return new Hours(quarters * number);
    }

    public boolean isPositive() {
        return quarters > 0;
    }

    public boolean isMoreThan(Hours other) {
        return compareTo(other) > 0;
    }

    /** The hours that are whole. */
    public int whole() {
        return quarters / QUARTERS;
    }

    /** What is left beside the {@link #whole} ones, in minutes. */
    public int minutes() {
        return quarters % QUARTERS * MINUTES;
    }

    public BigDecimal number() {
        return BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(QUARTERS));
    }

    @Override
    public int compareTo(Hours other) {
        return Integer.compare(quarters, other.quarters);
    }

    /** For files and logs; people read it through the format of their language. */
    @Override
    public String toString() {
        return number().toPlainString();
    }
}
