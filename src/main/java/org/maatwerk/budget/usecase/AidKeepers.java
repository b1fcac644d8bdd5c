package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.maatwerk.budget.Aid;
import org.maatwerk.budget.AidFailed;
import org.maatwerk.budget.Aids;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/** Who sees to it that an aid comes home, and is mended. */
@ApplicationScoped
class AidKeepers {

    @Inject
    Aids aids;

    @Inject
    TomRequests requests;

    @Inject
    Protocols protocols;

    @Inject
    Event<AidFailed> facts;

    /**
     * The HR officer of the protocol; while there is none, who leads it. Empty when the protocol was destroyed. What is
     * for an entity, whoever asked for it.
     */
    Optional<PersonId> of(Aid aid) {
        TomRequest request = requests.of(aid.request());
        return request.isForSomebody()
                ? protocols.find(request.protocol()).map(AidKeepers::keeper)
                : Optional.of(request.openedBy());
    }

    private static PersonId keeper(Protocol protocol) {
        return protocol.hrOfficer() == null ? protocol.author() : protocol.hrOfficer();
    }

    /** What goes with whom this protocol is about. */
    List<Aid> ofProtocol(CaseNumber protocol) {
        return aids.ofRequests(requests.ofProtocols(List.of(protocol)).stream()
                .map(TomRequest::caseNumber)
                .toList());
    }

    /** Something is wrong with it: its keeper is told. */
    void tellBroken(Aid aid) {
        of(aid).ifPresent(keeper -> facts.fire(new AidFailed(aid.number(), subject(aid, keeper), keeper)));
    }

    private static PersonId subject(Aid aid, PersonId keeper) {
        return aid.isOut() && aid.holder() != null ? aid.holder() : keeper;
    }
}
