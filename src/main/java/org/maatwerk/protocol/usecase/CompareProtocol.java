package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;

/** Any two versions of a protocol, laid side by side in words (P4). */
@ApplicationScoped
@Transactional
public class CompareProtocol {

    static final String STEM = "compare-protocol";

    @Inject
    ProtocolDoor door;

    @Inject
    ProtocolDraft draft;

    /** @throws NotFound when there is no such version */
    public ComparisonView of(PersonId reader, CaseNumber caseNumber, int from, int to) {
        Protocol protocol = door.toRead(reader, caseNumber, D7_PROTOCOL, STEM);
        protocol.refuseUnlessTold();
        int latest = draft.latest(caseNumber);
        if (from < 0 || to < 0 || from > latest || to > latest) {
            throw new NotFound();
        }
        ProtocolSnapshot one = draft.at(caseNumber, Math.min(from, to));
        ProtocolSnapshot other = draft.at(caseNumber, Math.max(from, to));
        return new ComparisonView(one.number(), other.number(), ProtocolComparison.of(one, other));
    }
}
