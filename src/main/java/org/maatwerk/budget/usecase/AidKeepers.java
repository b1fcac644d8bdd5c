package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.maatwerk.budget.Aid;
import org.maatwerk.budget.AidState;
import org.maatwerk.budget.Aids;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/** Who sees to it that an aid comes home. */
@ApplicationScoped
class AidKeepers {

    @Inject
    Aids aids;

    @Inject
    TomRequests requests;

    @Inject
    Protocols protocols;

    /** The HR officer of the protocol; while there is none, who leads it. Empty when the protocol was destroyed. */
    Optional<PersonId> of(Aid aid) {
        return protocols.find(requests.of(aid.request()).protocol()).map(AidKeepers::keeper);
    }

    private static PersonId keeper(Protocol protocol) {
        return protocol.hrOfficer() == null ? protocol.author() : protocol.hrOfficer();
    }

    /** What has to come home from whom this protocol is about. */
    List<Aid> toReturn(CaseNumber protocol) {
        List<CaseNumber> numbers = requests.ofProtocols(List.of(protocol)).stream()
                .map(TomRequest::caseNumber)
                .toList();
        return aids.ofRequests(numbers).stream()
                .filter(aid -> aid.state() == AidState.TO_RETURN)
                .toList();
    }
}
