package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.documents.DocumentGuard;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/**
 * A protocol to sign is for who has a part in it; a sealed one too, and for personnel administration until it is in the
 * e-dossier (D7).
 */
@ApplicationScoped
public class ProtocolDocumentGuard implements DocumentGuard {

    private static final String WHY = "open-document";

    @Inject
    ProtocolDoor door;

    @Inject
    SignatureBook book;

    @Override
    public boolean guards(String kind) {
        return SignatureBook.TO_SIGN.equals(kind) || SignatureBook.SEALED.equals(kind);
    }

    @Override
    public void letOpen(PersonId actor, DocumentView document) {
        if (door.isKnownTo(actor, document.caseNumber())) {
            door.toRead(actor, document.caseNumber(), D7_PROTOCOL, WHY);
        } else if (book.isToUpload(document)) {
            door.toUpload(actor, document.caseNumber());
        } else {
            throw new NotFound();
        }
    }
}
