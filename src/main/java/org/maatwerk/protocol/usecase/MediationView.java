package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import org.maatwerk.protocol.DisputeCounts;

/** A disputed agreement for who mediates. @param counts of all protocols together */
public record MediationView(DisputeView dispute, DisputeCounts counts) implements Serializable {

    @Override
    public String toString() {
        return dispute.toString();
    }
}
