package org.maatwerk.budget.usecase;

import static org.maatwerk.confidentiality.Relation.LINE_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.maatwerk.documents.DocumentGuard;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Budget holders open what was released to them; the staff member, who leads the protocol and HR the rest (D9). */
@ApplicationScoped
public class TomQuoteGuard implements DocumentGuard {

    private static final Set<String> OF_THE_FILE = Set.of(TomQuoteShelf.ORIGINAL, TomQuoteShelf.REDACTED);
    private static final String WHY = "open-document";

    @Inject
    TomDoor door;

    @Inject
    TomAnswerDoor answers;

    @Override
    public boolean guards(String kind) {
        return OF_THE_FILE.contains(kind) || kind.equals(TomQuoteShelf.RELEASED);
    }

    @Override
    public void letOpen(PersonId actor, DocumentView document) {
        if (document.kind().equals(TomQuoteShelf.RELEASED)) {
            answers.toRead(actor, document.caseNumber(), WHY);
        } else if (door.relationTo(actor, door.toRead(actor, document.caseNumber(), WHY)) == LINE_MANAGER) {
            throw new NotFound();
        }
    }
}
