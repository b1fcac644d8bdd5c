package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.UnchangedConfirmed;

/** Every year the staff member alone says whether all is still as it was agreed (P9). */
@ApplicationScoped
@Transactional
public class ConfirmUnchanged {

    static final String STEM = "confirm-unchanged";

    @Inject
    ProtocolDoor door;

    @Inject
    TextInForce inForce;

    @Inject
    ProtocolTerms terms;

    @Inject
    Event<UnchangedConfirmed> facts;

    public InForceView read(PersonId staffMember, CaseNumber caseNumber) {
        door.toSeeAs(STAFF_MEMBER, staffMember, caseNumber);
        return inForce.view(door.toRead(staffMember, caseNumber, D7_PROTOCOL, STEM), STAFF_MEMBER);
    }

    public void confirm(PersonId staffMember, CaseNumber caseNumber) {
        Protocol protocol = door.toActAs(STAFF_MEMBER, staffMember, caseNumber);
        facts.fire(protocol.confirmUnchanged(staffMember, terms.nextReview()));
    }
}
