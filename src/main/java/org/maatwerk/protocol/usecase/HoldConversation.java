package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.TEXT_IS_TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.ConversationHeld;
import org.maatwerk.protocol.Party;
import org.maatwerk.protocol.Protocol;

/** The expert or adviser notes that the conversation took place, and who was there (P2). */
@ApplicationScoped
@Transactional
public class HoldConversation {

    static final String STEM = "hold-conversation";

    /** The most characters for the names of others. */
    public static final int LONGEST_OTHERS = 500;

    @Inject
    ProtocolDoor door;

    @Inject
    ConversationBook book;

    @Inject
    Event<ConversationHeld> facts;

    /** @param others whoever else was there: a trusted person, an interpreter; may be empty */
    public void held(PersonId author, CaseNumber caseNumber, Set<Party> present, String others) {
        Protocol protocol = door.toWrite(author, caseNumber, D7_PROTOCOL, STEM);
        Refused.unless(others == null || others.length() <= LONGEST_OTHERS, TEXT_IS_TOO_LONG, "others");
        book.hold(caseNumber, present, others == null || others.isBlank() ? null : others.strip());
        facts.fire(protocol.conversationHeld(author));
    }
}
