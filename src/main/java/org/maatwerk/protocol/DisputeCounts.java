package org.maatwerk.protocol;

import java.io.Serializable;

/**
 * How many agreements were refused, and what became of them: P7 has them counted.
 *
 * @param open without an outcome
 * @param upheld refused for good, with a reason and with what is offered instead
 */
public record DisputeCounts(long all, long open, long upheld) implements Serializable {

    /** With an outcome, and not refused for good. */
    public long settled() {
        return all - open - upheld;
    }
}
