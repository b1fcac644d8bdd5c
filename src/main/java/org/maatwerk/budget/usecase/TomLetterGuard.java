package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.documents.DocumentGuard;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.kernel.PersonId;

/** The letter with the answer is for who reads the whole of it: the staff member, who leads the protocol, and HR (D9). */
@ApplicationScoped
public class TomLetterGuard implements DocumentGuard {

    @Inject
    TomDoor door;

    @Override
    public boolean guards(String kind) {
        return WriteTomLetter.KIND.equals(kind);
    }

    @Override
    public void letOpen(PersonId actor, DocumentView document) {
        door.toReadWhole(actor, document.caseNumber(), "open-document");
    }
}
