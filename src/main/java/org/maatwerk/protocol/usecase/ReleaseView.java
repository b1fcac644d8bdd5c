package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.MeasureKind;
import org.maatwerk.protocol.usecase.GoAheadView.Officer;

/**
 * What the staff member reads before letting somebody new in: who, and exactly what they will see (P10).
 *
 * @param manager the new one; null when the manager is the same
 * @param hrOfficers to choose from; empty when the HR officer is the same
 * @param text as it is now
 * @param remarks that are for all four
 */
public record ReleaseView(
        CaseNumber caseNumber,
        String manager,
        List<Officer> hrOfficers,
        List<SeerLine> seers,
        ProtocolSnapshot text,
        List<RemarkView> remarks)
        implements Serializable {

    public List<AgreementView> agreements(MeasureKind kind) {
        return text.agreements(kind);
    }

    @Override
    public String toString() {
        return "release " + caseNumber;
    }
}
