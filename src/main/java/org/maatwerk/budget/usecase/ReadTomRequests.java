package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Who has a part in a request follows it: the staff member, who leads the protocol, manager and HR (D9, T2). */
@ApplicationScoped
@Transactional
public class ReadTomRequests {

    private static final String STEM = "tom-request";

    @Inject
    TomShelf shelf;

    @Inject
    TomDoor door;

    @Inject
    TomPapers papers;

    /** All of which the reader sees at least the status, newest first. */
    public List<TomRequestLine> of(PersonId reader) {
        return shelf.of(reader);
    }

    /** @throws NotFound when the reader has no part in it */
    public TomRequestView read(PersonId reader, CaseNumber caseNumber) {
        TomRequest request = door.toRead(reader, caseNumber, STEM);
        return papers.view(request, door.relationTo(reader, request));
    }
}
