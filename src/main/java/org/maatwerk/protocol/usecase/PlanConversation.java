package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.CONVERSATION_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.ConversationCancelled;
import org.maatwerk.protocol.ConversationFellThrough;
import org.maatwerk.protocol.ConversationMoved;
import org.maatwerk.protocol.ConversationPlanned;
import org.maatwerk.protocol.Protocol;

/** The expert or adviser plans the conversation of four, moves it, or cancels it to plan another one later (P2). */
@ApplicationScoped
@Transactional
public class PlanConversation {

    static final String STEM = "plan-conversation";

    @Inject
    ProtocolDoor door;

    @Inject
    ConversationBook book;

    @Inject
    Event<Object> facts;

    public void plan(PersonId author, CaseNumber caseNumber, ConversationForm form) {
        Protocol protocol = door.toWrite(author, caseNumber, D7_PROTOCOL, STEM);
        Refused.when(book.isPlanned(caseNumber), CONVERSATION_EXISTS);
        form.refuseUnlessComplete();
        ConversationPlanned planned = protocol.planConversation(author);
        book.plan(caseNumber, form);
        facts.fire(planned);
    }

    public void move(PersonId author, CaseNumber caseNumber, ConversationForm form) {
        Protocol protocol = door.toWrite(author, caseNumber, D7_PROTOCOL, STEM);
        protocol.refuseUnlessLedBy(author);
        book.planned(caseNumber).move();
        book.plan(caseNumber, form);
        facts.fire(new ConversationMoved(caseNumber, author));
    }

    /** The appointment goes; another one can be planned. */
    public void cancel(PersonId author, CaseNumber caseNumber) {
        Protocol protocol = door.toWrite(author, caseNumber, D7_PROTOCOL, STEM);
        ConversationFellThrough fellThrough = protocol.conversationFellThrough(author);
        book.planned(caseNumber).cancel();
        facts.fire(fellThrough);
        facts.fire(new ConversationCancelled(caseNumber, author));
    }
}
