package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Agreement;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/** The protocols in which somebody may open a request by hand, and the agreements for which none is open there. */
@ApplicationScoped
class TomChoices {

    @Inject
    Protocols protocols;

    @Inject
    TomOpeningDoor door;

    @Inject
    AgreedMeasures agreed;

    @Inject
    TomRequests requests;

    /** Those in force that the actor leads, or in which the actor stands for HR. */
    List<Protocol> protocolsOf(PersonId actor) {
        return protocols.withParty(actor).stream()
                .filter(protocol -> door.isOpenTo(actor, protocol))
                .toList();
    }

    /**
     * For nobody else to open one in it before this transaction ends.
     *
     * @throws NotFound to whoever may open none
     */
    Protocol toOpenIn(PersonId actor, CaseNumber caseNumber) {
        Protocol protocol = protocols.toChange(caseNumber);
        if (!door.isOpenTo(actor, protocol)) {
            throw new NotFound();
        }
        return protocol;
    }

    /** Those that cost money and for which nothing is asked at the moment; by number. */
    List<Agreement> freeIn(Protocol protocol, PersonId reader) {
        door.read(reader, protocol);
        return agreed.costed(protocol.caseNumber()).stream()
                .filter(agreement -> requests.ofProtocols(List.of(protocol.caseNumber())).stream()
                        .filter(request -> request.agreement() == agreement.number())
                        .noneMatch(request -> TomState.open().contains(request.state())))
                .toList();
    }
}
