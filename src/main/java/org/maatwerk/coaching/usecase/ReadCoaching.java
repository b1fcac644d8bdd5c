package org.maatwerk.coaching.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Staff member, expert and HR follow who coaches, and how much of the package is used (T13, D9). */
@ApplicationScoped
@Transactional
public class ReadCoaching {

    static final String STEM = "coaching";

    @Inject
    CoachingDoor door;

    @Inject
    CoachingPapers papers;

    /** @throws NotFound to everybody else, and while no package of coaching was granted */
    public CoachingView read(PersonId reader, CaseNumber request) {
        TomRequest granted = door.toRead(reader, request, STEM);
        return papers.view(granted, door.relationTo(reader, granted));
    }
}
