package org.maatwerk.budget;

import java.io.Serializable;
import java.util.regex.Pattern;

/** The number of an order (bestelnummer), such as {@code ORD-2026-00001}: the supplier puts it on the invoice (T8). */
public record OrderNumber(String value) implements Serializable, Comparable<OrderNumber> {

    private static final Pattern SHAPE = Pattern.compile("ORD-\\d{4}-\\d{5,}");

    /** @throws IllegalArgumentException when the text is not shaped like the number of an order */
    public OrderNumber {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not the number of an order");
        }
    }

    /** Whether the text is shaped like one; for input from outside, before it is made one. */
    public static boolean isOne(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(OrderNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
