package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Which texts were frozen, who signed them and what became of them: dates and names, and never a word of a text. */
@ApplicationScoped
@Transactional
public class ReadEditions {

    @Inject
    ProtocolDoor door;

    @Inject
    EditionFolder folder;

    /** Newest first; for everybody who has a part in it. */
    public List<EditionView> of(PersonId reader, CaseNumber caseNumber) {
        door.toFollow(reader, caseNumber);
        return folder.of(caseNumber, reader);
    }
}
