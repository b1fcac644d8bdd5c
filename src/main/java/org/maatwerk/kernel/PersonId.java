package org.maatwerk.kernel;

import java.io.Serializable;

/** Our own number of a person; never a staff number, never shown. */
public record PersonId(long value) implements Serializable, Comparable<PersonId> {

    @Override
    public int compareTo(PersonId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
