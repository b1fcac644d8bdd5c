package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.budget.Aid;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/** Who sees to it that an aid comes home. */
@ApplicationScoped
class AidKeepers {

    @Inject
    TomRequests requests;

    @Inject
    Protocols protocols;

    /** The HR officer of the protocol; while there is none, who leads it. */
    PersonId of(Aid aid) {
        Protocol protocol = protocols.of(requests.of(aid.request()).protocol());
        return protocol.hrOfficer() == null ? protocol.author() : protocol.hrOfficer();
    }
}
