package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.protocol.DisputeOutcome;

/** How a dispute ended. @param by null when nobody did; @param reason and offer: null when there are none */
public record RulingView(DisputeOutcome outcome, String by, Instant at, String reason, String offer)
        implements Serializable {

    @Override
    public String toString() {
        return "ruling " + outcome;
    }
}
