package org.maatwerk.coaching;

import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** All assignments of job coaches, and the sessions they logged. Whoever changes something holds the row of the request. */
public interface Coaching {

    /** By number, those that are over included. */
    List<CoachAssignment> assignmentsFor(CaseNumber request);

    /** Newest first, those that are over included. */
    List<CoachAssignment> assignmentsOf(PersonId coach);

    void add(CoachAssignment assignment);

    /** Every row that was ever added. */
    List<CoachingSession> sessionsOf(CaseNumber request);

    void add(CoachingSession session);
}
