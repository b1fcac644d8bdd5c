package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D8_AGREEMENTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The staff member revokes a passport: from now on whoever asks hears so (P12). */
@ApplicationScoped
@Transactional
public class RevokePassport {

    @Inject
    ProtocolDoor door;

    @Inject
    PassportBook book;

    @Inject
    Clock clock;

    public void revoke(PersonId staffMember, CaseNumber caseNumber, int number) {
        door.ownToRead(staffMember, caseNumber, D8_AGREEMENTS, MakePassport.STEM);
        book.passport(caseNumber, number).revoke(clock.instant());
    }
}
