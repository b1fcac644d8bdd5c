package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.ProtocolStage;

/** One row of a list of protocols. @param staffMember null in a pool */
public record ProtocolLine(
        CaseNumber caseNumber, String staffMember, String organisation, ProtocolStage stage, Instant openedAt)
        implements Serializable {

    ProtocolLine withoutName() {
        return new ProtocolLine(caseNumber, null, organisation, stage, openedAt);
    }

    @Override
    public String toString() {
        return "protocol " + caseNumber;
    }
}
