package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.MeasureKind;
import org.maatwerk.protocol.RevisionCause;

/**
 * What holds now.
 *
 * @param relation how the reader stands to it
 * @param reviewOn when the staff member is asked whether all is still so
 * @param reviewAsked whether that is now
 * @param cause why a new text is being written; null when none is
 * @param followed what became of its material agreements (P11)
 * @param mayDrop whether this reader may say that nothing needs to change after all
 */
public record InForceView(
        CaseNumber caseNumber,
        Relation relation,
        int edition,
        LocalDate inForceOn,
        LocalDate reviewOn,
        boolean reviewAsked,
        RevisionCause cause,
        boolean mayDrop,
        ProtocolSnapshot text,
        List<FollowedLine> followed)
        implements Serializable {

    public boolean isOwn() {
        return relation == Relation.STAFF_MEMBER;
    }

    public List<AgreementView> agreements(MeasureKind kind) {
        return text.agreements(kind);
    }

    @Override
    public String toString() {
        return "edition " + edition + " of " + caseNumber;
    }
}
