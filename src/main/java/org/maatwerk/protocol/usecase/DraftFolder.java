package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolStage;

/** Puts together what one of the four sees of a protocol while it is written. Whoever comes here passed the gate. */
@ApplicationScoped
class DraftFolder {

    @Inject
    ProtocolDraft draft;

    @Inject
    ProtocolRemarks remarks;

    @Inject
    Workplace workplace;

    @Inject
    ProtocolReaders readers;

    DraftView of(Protocol protocol, Relation relation, PersonId reader) {
        CaseNumber file = protocol.caseNumber();
        ProtocolSnapshot now = draft.now(file);
        return new DraftView(
                file,
                workplace.name(protocol.staffMember()),
                relation,
                protocol.stage(),
                now,
                remarks.of(protocol, reader),
                draft.versions(file),
                relation == Relation.EXPERT && protocol.stage() == ProtocolStage.DRAFTING && now.number() > 0,
                readers.isAsked(file, reader),
                protocol.revisionCause().orElse(null));
    }
}
