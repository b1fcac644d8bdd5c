package org.maatwerk.coaching.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** A job coach reads the own assignments, in their period and not a day longer (T13, D7-D9). */
@ApplicationScoped
@Transactional
public class ReadCoachAssignments {

    @Inject
    CoachDoor door;

    @Inject
    CoachingPapers papers;

    @Inject
    CoachingText text;

    /**
     * Those of today.
     *
     * @throws NotFound to whoever is no job coach
     */
    public List<CoachLine> of(PersonId coach) {
        return door.open(coach).stream()
                .map(assignment -> door.toRead(coach, assignment.request(), LogCoaching.STEM))
                .map(file -> papers.line(file.request(), file.assignment()))
                .toList();
    }

    /** @throws NotFound to everybody else, and outside the period */
    public CoachView read(PersonId coach, CaseNumber request) {
        CoachFile file = door.toRead(coach, request, LogCoaching.STEM);
        if (!file.assignment().isReleased()) {
            return papers.view(file, null);
        }
        door.toReadAgreement(coach, file, LogCoaching.STEM);
        return papers.view(file, text.of(file.request()));
    }
}
