package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;

/**
 * The staff member says whether there may be a conversation, knowing exactly who will see what. Before the yes nobody
 * else learns anything; after a no nobody ever does (P1, D-6).
 */
@ApplicationScoped
@Transactional
public class GiveGoAhead {

    @Inject
    ProtocolDoor door;

    @Inject
    GoAheadDesk desk;

    @Inject
    ProtocolTerms terms;

    @Inject
    Event<Object> facts;

    public GoAheadView read(PersonId staffMember, CaseNumber caseNumber) {
        Protocol protocol = door.toSeeAs(STAFF_MEMBER, staffMember, caseNumber);
        protocol.refuseUnlessAsked();
        return desk.view(protocol);
    }

    public void give(PersonId staffMember, CaseNumber caseNumber, GoAheadForm form) {
        Protocol protocol = door.toActAs(STAFF_MEMBER, staffMember, caseNumber);
        protocol.refuseUnlessAsked();
        facts.fire(protocol.giveGoAhead(staffMember, desk.read(protocol, form), terms.today()));
    }

    public void refuse(PersonId staffMember, CaseNumber caseNumber) {
        Protocol protocol = door.toActAs(STAFF_MEMBER, staffMember, caseNumber);
        facts.fire(protocol.refuseGoAhead(staffMember, terms.today(), terms.afterClosing()));
    }
}
