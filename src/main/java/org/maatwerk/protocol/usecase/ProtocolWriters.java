package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocols;

/** Whose typing is kept while they write: that of who has a part in a protocol that did not end. */
@ApplicationScoped
public class ProtocolWriters {

    @Inject
    Protocols protocols;

    @Inject
    ProtocolParties parties;

    public boolean mayWrite(PersonId person, CaseNumber caseNumber) {
        return protocols
                .find(caseNumber)
                .filter(protocol -> !protocol.stage().isClosed())
                .filter(protocol -> !parties.relationsOf(person, protocol).isEmpty())
                .isPresent();
    }
}
