package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.ProtocolTaken;

/** An expert, or after long sickness an adviser, takes a protocol out of the pool, and only then learns whose it is. */
@ApplicationScoped
@Transactional
public class TakeProtocol {

    @Inject
    ProtocolDoor door;

    @Inject
    Event<ProtocolTaken> facts;

    public void take(PersonId leader, CaseNumber caseNumber) {
        facts.fire(door.fromPool(leader, caseNumber).take(leader));
    }
}
