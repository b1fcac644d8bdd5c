package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolRefusal.ALREADY_UPLOADED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolUploaded;

/** Personnel administration takes the sealed document to the e-dossier, and says that it is there (P6). */
@ApplicationScoped
@Transactional
public class UploadProtocol {

    @Inject
    ProtocolDoor door;

    @Inject
    SignatureBook book;

    @Inject
    People people;

    @Inject
    Event<ProtocolUploaded> facts;

    public UploadView read(PersonId actor, CaseNumber caseNumber) {
        Protocol protocol = door.toUpload(actor, caseNumber);
        ProtocolEdition edition = book.edition(caseNumber, protocol.editionInForce());
        Refused.unless(edition.isToUpload(), ALREADY_UPLOADED);
        PersonView staffMember = people.of(protocol.staffMember());
        return new UploadView(
                caseNumber,
                staffMember.name(),
                staffMember.staffNumber(),
                edition.number(),
                edition.inForceAt(),
                book.document(edition));
    }

    /** @param number of the edition that was shown */
    public void uploaded(PersonId actor, CaseNumber caseNumber, int number) {
        door.toUpload(actor, caseNumber);
        book.uploaded(caseNumber, number, actor);
        facts.fire(new ProtocolUploaded(caseNumber, number));
    }
}
