package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;
import static org.maatwerk.protocol.RevisionCause.AUTHOR_ASKED;
import static org.maatwerk.protocol.RevisionCause.STAFF_MEMBER_ASKED;
import static org.maatwerk.protocol.RevisionCause.YEARLY_REVIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.RevisionCause;

/**
 * The staff member, or who wrote it up, wants to change what holds; at any time (P9). It holds on until the new text is
 * signed, and the staff member alone can say that nothing needs to change after all.
 */
@ApplicationScoped
@Transactional
public class ReviseProtocol {

    static final String STEM = "revise-protocol";

    @Inject
    ProtocolDoor door;

    @Inject
    TextInForce inForce;

    @Inject
    Event<Object> facts;

    /** For each of the four: what holds now, and whether it is being revised. */
    public InForceView read(PersonId reader, CaseNumber caseNumber) {
        Protocol protocol = door.toRead(reader, caseNumber, D7_PROTOCOL, STEM);
        return inForce.view(protocol, door.relationTo(reader, protocol));
    }

    public void open(PersonId actor, CaseNumber caseNumber) {
        Protocol protocol = door.toWrite(actor, caseNumber, D7_PROTOCOL, STEM);
        facts.fire(protocol.openRevision(causeFor(actor, protocol)));
    }

    public void drop(PersonId staffMember, CaseNumber caseNumber) {
        Protocol protocol = door.toActAs(STAFF_MEMBER, staffMember, caseNumber);
        facts.fire(protocol.dropRevision(staffMember, protocol.isInForce() && inForce.isRewritten(caseNumber)));
    }

    private RevisionCause causeFor(PersonId actor, Protocol protocol) {
        if (!actor.equals(protocol.staffMember())) {
            return AUTHOR_ASKED;
        }
        return inForce.isReviewAsked(protocol.caseNumber()) ? YEARLY_REVIEW : STAFF_MEMBER_ASKED;
    }
}
