package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D8_AGREEMENTS;
import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_WOULD_DIFFER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.PassportContent;
import org.maatwerk.protocol.Protocol;

/** The staff member takes signed agreements along: chooses them, sees what will stand there, and makes it (P12). */
@ApplicationScoped
@Transactional
public class MakePassport {

    static final String STEM = "adjustment-passport";

    @Inject
    ProtocolDoor door;

    @Inject
    PassportDraft draft;

    @Inject
    PassportDesk desk;

    /** What can go in, and what was made before. */
    public PassportView read(PersonId staffMember, CaseNumber caseNumber) {
        door.ownToRead(staffMember, caseNumber, D8_AGREEMENTS, STEM);
        return desk.view(caseNumber);
    }

    /** Exactly what will stand in it. */
    public PassportContent preview(PersonId staffMember, CaseNumber caseNumber, List<Integer> chosen) {
        return draft.of(door.ownToRead(staffMember, caseNumber, D8_AGREEMENTS, STEM), chosen);
    }

    /** @param shown what the staff member saw: nothing else is made */
    public void make(PersonId staffMember, CaseNumber caseNumber, List<Integer> chosen, PassportContent shown) {
        door.ownToRead(staffMember, caseNumber, D8_AGREEMENTS, STEM);
        Protocol protocol = door.toActAs(STAFF_MEMBER, staffMember, caseNumber);
        PassportContent content = draft.of(protocol, chosen);
        Refused.unless(content.equals(shown), PASSPORT_WOULD_DIFFER);
        desk.make(protocol, content);
    }
}
