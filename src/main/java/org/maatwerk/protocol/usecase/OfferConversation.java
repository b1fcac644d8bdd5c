package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.Relation.EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.GoAheadAsked;

/** The expert of a recognition asks the staff member whether there may be a conversation of four (P1, A8). */
@ApplicationScoped
@Transactional
public class OfferConversation {

    @Inject
    ProtocolDoor door;

    @Inject
    Event<GoAheadAsked> facts;

    public void ask(PersonId expert, CaseNumber caseNumber) {
        facts.fire(door.toActAs(EXPERT, expert, caseNumber).askGoAhead(expert));
    }
}
