package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Disputes;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/**
 * Whose typing is kept while they write: that of who has a part in a protocol that did not end, and of the head of the
 * entity who decides about one agreement of it.
 */
@ApplicationScoped
public class ProtocolWriters {

    @Inject
    Protocols protocols;

    @Inject
    ProtocolParties parties;

    @Inject
    Disputes disputes;

    public boolean mayWrite(PersonId person, CaseNumber caseNumber) {
        return protocols
                .find(caseNumber)
                .filter(protocol -> !protocol.stage().isClosed())
                .filter(protocol -> !parties.relationsOf(person, protocol).isEmpty() || decidesAsHead(person, protocol))
                .isPresent();
    }

    private boolean decidesAsHead(PersonId person, Protocol protocol) {
        return parties.isHeadOver(person, protocol)
                && disputes.of(protocol.caseNumber()).stream().anyMatch(dispute -> dispute.isDecidedBy(person));
    }
}
