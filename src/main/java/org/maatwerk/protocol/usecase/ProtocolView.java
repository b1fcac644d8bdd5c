package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.ExternalAttest;
import org.maatwerk.protocol.ProtocolGround;
import org.maatwerk.protocol.ProtocolStage;

/**
 * A protocol as one of the four sees it.
 *
 * @param relation how the reader stands to it
 * @param ground for the staff member and the author alone; else null
 * @param external the same, and only of an external recognition
 * @param author null while nobody leads it
 * @param manager and hrOfficer: null before the go-ahead
 * @param waiting what happens next, soonest first
 * @param seers who sees what; for the staff member alone
 */
public record ProtocolView(
        CaseNumber caseNumber,
        Relation relation,
        ProtocolStage stage,
        String staffMember,
        String organisation,
        ProtocolGround ground,
        ExternalAttest external,
        String author,
        String manager,
        String hrOfficer,
        LocalDate goAheadOn,
        LocalDate closedOn,
        ConversationView conversation,
        List<WaitingStep> waiting,
        List<SeerLine> seers,
        boolean mayBeWithdrawn)
        implements Serializable {

    /** @param own whether it waits for the reader; @param due null when it has no deadline */
    public record WaitingStep(String stem, boolean own, LocalDate due) implements Serializable {}

    public boolean isOwn() {
        return relation == Relation.STAFF_MEMBER;
    }

    public boolean isLed() {
        return relation == Relation.EXPERT;
    }

    @Override
    public String toString() {
        return "protocol " + caseNumber;
    }
}
