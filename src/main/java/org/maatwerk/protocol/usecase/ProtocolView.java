package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.ExternalAttest;
import org.maatwerk.protocol.ProtocolGround;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.RevisionCause;

/**
 * A protocol as one of the four sees it.
 *
 * @param relation how the reader stands to it
 * @param ground for the staff member and the author alone; else null
 * @param external the same, and only of an external recognition
 * @param author null while nobody leads it
 * @param manager and hrOfficer: null before the go-ahead
 * @param waiting what happens next, soonest first
 * @param holding null while nothing holds
 * @param disputes agreements for which somebody does not sign, oldest first
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
        boolean mayBeWithdrawn,
        Holding holding,
        List<DisputeView> disputes)
        implements Serializable {

    /** @param own whether it waits for the reader; @param due null when it has no deadline */
    public record WaitingStep(String stem, boolean own, LocalDate due) implements Serializable {}

    /**
     * That signed agreements hold.
     *
     * @param reviewOn when the staff member is asked whether all is still so
     * @param cause why a new text is being written; null when none is
     * @param mayRevise whether this reader may begin one now
     */
    public record Holding(LocalDate reviewOn, RevisionCause cause, boolean mayRevise) implements Serializable {}

    public boolean isOwn() {
        return relation == Relation.STAFF_MEMBER;
    }

    /** Whether there is a text to read. */
    public boolean isBeingWritten() {
        return stage == ProtocolStage.DRAFTING || stage == ProtocolStage.IN_REVIEW;
    }

    /** Whether the reader may be asked to sign, and writes nothing (P7). */
    public boolean isToSign() {
        return stage == ProtocolStage.SIGNING && !isLed();
    }

    public boolean isLed() {
        return relation == Relation.EXPERT;
    }

    @Override
    public String toString() {
        return "protocol " + caseNumber;
    }
}
