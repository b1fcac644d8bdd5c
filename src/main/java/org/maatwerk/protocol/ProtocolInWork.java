package org.maatwerk.protocol;

import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOUR_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.OWN_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_ELSEWHERE;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_TAKEN;
import static org.maatwerk.protocol.ProtocolStage.CONVERSATION_PLANNED;
import static org.maatwerk.protocol.ProtocolStage.DRAFTING;
import static org.maatwerk.protocol.ProtocolStage.GO_AHEAD;
import static org.maatwerk.protocol.ProtocolStage.IN_REVIEW;
import static org.maatwerk.protocol.ProtocolStage.SIGNING;

import jakarta.persistence.MappedSuperclass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** The steps of a protocol from the go-ahead until its text is settled (P2, P3, P4). */
@MappedSuperclass
public abstract class ProtocolInWork extends ProtocolOfFour {

    /** An expert or adviser of the pool will lead the conversation and write it up. */
    public ProtocolTaken take(PersonId takenBy) {
        refuseUnlessIn(GO_AHEAD);
        Refused.when(takenBy.equals(staffMember), OWN_PROTOCOL);
        Refused.unless(author == null || author.equals(takenBy), PROTOCOL_IS_TAKEN);
        author = takenBy;
        return new ProtocolTaken(caseNumber(), takenBy);
    }

    public ConversationPlanned planConversation(PersonId plannedBy) {
        refuseUnlessIn(GO_AHEAD);
        refuseUnlessAuthorIs(plannedBy);
        refuseUnlessReleased();
        stage = CONVERSATION_PLANNED;
        return new ConversationPlanned(caseNumber(), author);
    }

    public ConversationHeld conversationHeld(PersonId heldBy) {
        refuseUnlessIn(CONVERSATION_PLANNED);
        refuseUnlessAuthorIs(heldBy);
        stage = DRAFTING;
        return new ConversationHeld(caseNumber());
    }

    /** It did not take place; another one can be planned. */
    public ConversationFellThrough conversationFellThrough(PersonId notedBy) {
        refuseUnlessIn(CONVERSATION_PLANNED);
        refuseUnlessAuthorIs(notedBy);
        stage = GO_AHEAD;
        return new ConversationFellThrough(caseNumber());
    }

    /** Whether there is something to read of what was agreed. */
    public void refuseUnlessTold() {
        refuseWhenEnded();
        Refused.unless(isBeingWritten(), PROTOCOL_IS_ELSEWHERE);
    }

    public boolean isBeingWritten() {
        return stage == DRAFTING || stage == IN_REVIEW || stage == SIGNING;
    }

    /** The own words belong to the staff member alone, the rest to who leads it (P3); in review too (P4). */
    public void refuseUnlessWriterOf(ProtocolSection section, PersonId person) {
        refuseUnlessTold();
        Refused.unless(person.equals(section == ProtocolSection.OWN_WORDS ? staffMember : author), NOT_YOUR_PROTOCOL);
    }

    public void refuseUnlessAgreementsAreWrittenBy(PersonId person) {
        refuseUnlessTold();
        refuseUnlessAuthorIs(person);
    }

    /** The author asks the other three to read what there is. */
    public ReviewAsked askReview(PersonId askedBy, int version) {
        refuseUnlessIn(DRAFTING);
        refuseUnlessAuthorIs(askedBy);
        refuseUnlessReleased();
        reviewedVersion = version;
        stage = IN_REVIEW;
        Set<PersonId> readers = new LinkedHashSet<>(List.of(staffMember, lineManager, hrOfficer));
        return new ReviewAsked(caseNumber(), author, readers);
    }

    /** @param last whether nobody else is still reading: then it is the author's turn again */
    public ProtocolReviewed reviewed(PersonId reader, boolean last) {
        refuseUnlessIn(IN_REVIEW);
        if (last) {
            stage = DRAFTING;
        }
        return new ProtocolReviewed(caseNumber(), reader, last);
    }
}
