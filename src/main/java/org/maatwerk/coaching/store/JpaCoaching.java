package org.maatwerk.coaching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maatwerk.coaching.CoachAssignment;
import org.maatwerk.coaching.Coaching;
import org.maatwerk.coaching.CoachingSession;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Assignments of job coaches and their sessions in the database. */
@ApplicationScoped
public class JpaCoaching implements Coaching {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<CoachAssignment> assignmentsFor(CaseNumber request) {
        return entities.createQuery(
                        "select a from CoachAssignment a where a.request = :request order by a.number",
                        CoachAssignment.class)
                .setParameter("request", request)
                .getResultList();
    }

    @Override
    public List<CoachAssignment> assignmentsOf(PersonId coach) {
        return entities.createQuery(
                        "select a from CoachAssignment a where a.coach = :coach order by a.request desc, a.number desc",
                        CoachAssignment.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    @Override
    public void add(CoachAssignment assignment) {
        entities.persist(assignment);
    }

    @Override
    public List<CoachingSession> sessionsOf(CaseNumber request) {
        return entities.createQuery(
                        "select s from CoachingSession s where s.request = :request order by s.number, s.revision",
                        CoachingSession.class)
                .setParameter("request", request)
                .getResultList();
    }

    @Override
    public void add(CoachingSession session) {
        entities.persist(session);
    }
}
