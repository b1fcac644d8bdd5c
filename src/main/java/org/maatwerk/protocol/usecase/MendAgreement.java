package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.confidentiality.Relation.EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.FollowedAgreement;
import org.maatwerk.protocol.Protocol;

/** Who leads the protocol did something about what does not work; then the staff member is asked again (P11). */
@ApplicationScoped
@Transactional
public class MendAgreement {

    static final String STEM = "mend-agreement";

    @Inject
    ProtocolDoor door;

    @Inject
    FollowedFolder folder;

    @Inject
    FollowedDesk desk;

    public FollowedView read(PersonId author, CaseNumber caseNumber) {
        door.toSeeAs(EXPERT, author, caseNumber);
        door.toRead(author, caseNumber, D7_PROTOCOL, STEM);
        return folder.of(caseNumber, FollowedAgreement::isToMend);
    }

    public void mended(PersonId author, CaseNumber caseNumber, int number) {
        Protocol protocol = door.toActAs(EXPERT, author, caseNumber);
        desk.agreement(caseNumber, number).mend();
        desk.settle(protocol);
    }
}
