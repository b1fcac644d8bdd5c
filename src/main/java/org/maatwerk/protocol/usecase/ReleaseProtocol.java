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
import org.maatwerk.protocol.ProtocolReleased;

/** The staff member lets a new manager, and in another entity a new HR officer, see the protocol (P10). */
@ApplicationScoped
@Transactional
public class ReleaseProtocol {

    static final String STEM = "release-protocol";

    @Inject
    ProtocolDoor door;

    @Inject
    ReleasePapers papers;

    @Inject
    NewParties newParties;

    @Inject
    Event<Object> facts;

    public ReleaseView read(PersonId staffMember, CaseNumber caseNumber) {
        door.toSeeAs(STAFF_MEMBER, staffMember, caseNumber).refuseUnlessToRelease();
        return papers.of(door.toRead(staffMember, caseNumber, D7_PROTOCOL, STEM));
    }

    /** @param hrOfficer the number of the chosen one; not read when there is no choice */
    public void release(PersonId staffMember, CaseNumber caseNumber, Long hrOfficer) {
        Protocol protocol = door.toActAs(STAFF_MEMBER, staffMember, caseNumber);
        protocol.refuseUnlessToRelease();
        ProtocolReleased released = newParties.admit(protocol, staffMember, hrOfficer);
        facts.fire(released);
        protocol.reviseWith(released).ifPresent(facts::fire);
    }
}
