package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolReleased;

/** Finds who comes in the place of a manager or HR officer who left, on the day of the release (P10). */
@ApplicationScoped
class NewParties {

    @Inject
    GoAheadReader reader;

    @Inject
    ProtocolTerms terms;

    ProtocolReleased admit(Protocol protocol, PersonId staffMember, Long hrOfficer) {
        return protocol.release(
                staffMember,
                protocol.needsManager() ? reader.manager(protocol) : null,
                protocol.needsHrOfficer() ? reader.hrOfficer(protocol, hrOfficer) : null,
                terms.today());
    }
}
