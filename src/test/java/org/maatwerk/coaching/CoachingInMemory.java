package org.maatwerk.coaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Assignments and sessions without a database. */
public final class CoachingInMemory implements Coaching {

    private final List<CoachAssignment> assignments = new ArrayList<>();
    private final List<CoachingSession> sessions = new ArrayList<>();

    @Override
    public List<CoachAssignment> assignmentsFor(CaseNumber request) {
        return assignments.stream().filter(one -> one.request().equals(request)).toList();
    }

    @Override
    public List<CoachAssignment> assignmentsOf(PersonId coach) {
        return assignments.stream()
                .filter(one -> one.coach().equals(coach))
                .sorted(Comparator.comparing(CoachAssignment::request)
                        .thenComparing(CoachAssignment::number)
                        .reversed())
                .toList();
    }

    @Override
    public void add(CoachAssignment assignment) {
        assignments.add(assignment);
    }

    @Override
    public List<CoachingSession> sessionsOf(CaseNumber request) {
        return sessions.stream().filter(one -> one.request().equals(request)).toList();
    }

    @Override
    public void add(CoachingSession session) {
        sessions.add(session);
    }
}
