package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnRecord;
import org.maatwerk.protocol.Protocol;

/** What was said about a protocol, and which agreements were refused, for an export of its staff member (X7). */
@ApplicationScoped
class OwnSaid {

    private static final String TEXT = "text";

    @Inject
    ProtocolRemarks remarks;

    @Inject
    DisputeFolder disputes;

    List<OwnRecord> about(Protocol protocol, PersonId staffMember) {
        CaseNumber file = protocol.caseNumber();
        List<OwnRecord> records = new ArrayList<>();
        remarks.of(protocol, staffMember).forEach(remark -> records.add(remark(file, remark)));
        disputes.all(protocol, staffMember).forEach(dispute -> records.add(dispute(file, dispute)));
        return records;
    }

    private static OwnRecord remark(CaseNumber file, RemarkView remark) {
        return OwnRecord.of("protocol-comment")
                .with("case", file)
                .with("version", remark.version())
                .with("by", remark.author())
                .with("when", remark.writtenAt())
                .with("audience", remark.audience())
                .with(TEXT, remark.text());
    }

    private static OwnRecord dispute(CaseNumber file, DisputeView dispute) {
        RefusalView refusal = dispute.refusal();
        OwnRecord record = OwnRecord.of("dispute")
                .with("case", file)
                .with("number", dispute.agreement())
                .with("ground", refusal.ground())
                .with("by", refusal.by())
                .with("when", refusal.at())
                .with(TEXT, refusal.reason())
                .with("alternatives", refusal.alternatives())
                .with("mediation", dispute.mediation())
                .with("dispute-stage", dispute.stage());
        return dispute.isOpen()
                ? record
                : record.with("result", dispute.ruling().outcome())
                        .with("ruling", dispute.ruling().reason())
                        .with("offer", dispute.ruling().offer());
    }
}
