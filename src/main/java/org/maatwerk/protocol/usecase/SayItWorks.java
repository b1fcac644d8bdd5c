package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;
import static org.maatwerk.protocol.ProtocolRefusal.YES_OR_NO_IS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.FollowedAgreement;
import org.maatwerk.protocol.Protocol;

/** The staff member says whether what was delivered works, with words or without (P11). */
@ApplicationScoped
@Transactional
public class SayItWorks {

    static final String STEM = "say-it-works";

    @Inject
    ProtocolDoor door;

    @Inject
    FollowedFolder folder;

    @Inject
    FollowedDesk desk;

    @Inject
    FollowedAnswers answers;

    public FollowedView read(PersonId staffMember, CaseNumber caseNumber) {
        door.toSeeAs(STAFF_MEMBER, staffMember, caseNumber);
        door.toRead(staffMember, caseNumber, D7_PROTOCOL, STEM);
        return folder.of(caseNumber, FollowedAgreement::isAsked);
    }

    /** @param words null or empty when there are none */
    public void answer(PersonId staffMember, CaseNumber caseNumber, int number, Boolean works, String words) {
        Protocol protocol = door.toActAs(STAFF_MEMBER, staffMember, caseNumber);
        FollowedAgreement agreement = desk.agreement(caseNumber, number);
        Refused.unless(works != null, YES_OR_NO_IS_MISSING, "works");
        answers.note(agreement, works, words);
        desk.settle(protocol);
    }
}
