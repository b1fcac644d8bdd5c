package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D8_AGREEMENTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.maatwerk.documents.DocumentGuard;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.kernel.PersonId;

/** A passport is the staff member's alone; whoever else is to have it gets it from them (P12). */
@ApplicationScoped
public class PassportDocumentGuard implements DocumentGuard {

    private static final Set<String> KINDS = Set.of(PassportBook.PAPER, PassportBook.FILE);
    private static final String WHY = "open-document";

    @Inject
    ProtocolDoor door;

    @Override
    public boolean guards(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public void letOpen(PersonId actor, DocumentView document) {
        door.ownToRead(actor, document.caseNumber(), D8_AGREEMENTS, WHY);
    }
}
