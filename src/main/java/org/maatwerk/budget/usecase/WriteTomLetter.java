package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomState;
import org.maatwerk.documents.Documents;
import org.maatwerk.documents.Letters;
import org.maatwerk.documents.NewDocument;
import org.maatwerk.kernel.CaseNumber;

/** Writes the letter with the answer to a request, to the staff member, or to who asked for an entity (T2, T11): one, however often the engine asks. */
@ApplicationScoped
@Transactional
public class WriteTomLetter {

    /** The kind of the letters this feature keeps. */
    public static final String KIND = "TOM_LETTER";

    private static final String ONLY_ONE = "1";

    @Inject
    TomDoor door;

    @Inject
    TomLetterWords words;

    @Inject
    Letters letters;

    @Inject
    Documents documents;

    /** Nothing to write while there is no answer. */
    public void write(CaseNumber caseNumber) {
        TomRequest request = door.toWriteTo(caseNumber);
        if (!TomState.answered().contains(request.state()) || documents.isKept(caseNumber, KIND, ONLY_ONE)) {
            return;
        }
        documents.keep(new NewDocument(
                caseNumber,
                KIND,
                ONLY_ONE,
                request.subject(),
                "brief-" + caseNumber + ".pdf",
                "application/pdf",
                letters.write(words.of(request))));
    }
}
