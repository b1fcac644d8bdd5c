package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.MeasureKind;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.RevisionCause;

/**
 * A protocol while it is written.
 *
 * @param relation how the reader stands to it
 * @param remarks those that are for the reader, oldest first
 * @param versions newest first
 * @param mayOffer whether this reader may ask the others to read it now
 * @param mayAnswer whether this reader is asked to read it now
 * @param revision why it is written again while the text before holds; null the first time
 */
public record DraftView(
        CaseNumber caseNumber,
        String staffMember,
        Relation relation,
        ProtocolStage stage,
        ProtocolSnapshot text,
        List<RemarkView> remarks,
        List<VersionLine> versions,
        boolean mayOffer,
        boolean mayAnswer,
        RevisionCause revision)
        implements Serializable {

    /** The staff member, who alone writes the own words. */
    public boolean isOwn() {
        return relation == Relation.STAFF_MEMBER;
    }

    /** The expert or adviser, who writes the rest. */
    public boolean isLed() {
        return relation == Relation.EXPERT;
    }

    public List<AgreementView> agreements(MeasureKind kind) {
        return text.agreements(kind);
    }

    @Override
    public String toString() {
        return "draft " + caseNumber;
    }
}
