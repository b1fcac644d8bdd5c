package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.ConversationCancelled;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolWithdrawn;

/** The staff member stops before anything is signed, without a reason; nobody is told one. */
@ApplicationScoped
@Transactional
public class WithdrawProtocol {

    @Inject
    ProtocolDoor door;

    @Inject
    ConversationBook book;

    @Inject
    ProtocolTerms terms;

    @Inject
    Event<Object> facts;

    public void withdraw(PersonId staffMember, CaseNumber caseNumber) {
        Protocol protocol = door.toActAs(STAFF_MEMBER, staffMember, caseNumber);
        ProtocolWithdrawn withdrawn = protocol.withdraw(staffMember, terms.today(), terms.afterClosing());
        if (book.isPlanned(caseNumber)) {
            book.planned(caseNumber).cancel();
            facts.fire(new ConversationCancelled(caseNumber, protocol.author()));
        }
        facts.fire(withdrawn);
    }
}
