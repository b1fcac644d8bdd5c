package org.maatwerk.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Hours;

/**
 * What a job coach logged of one session (sessie van een jobcoach, T13): the day and the hours. Rows are only added: what
 * is corrected or taken back is a new row of the same session, and the last one counts.
 */
@Entity
@Table(name = "coaching_session")
public class CoachingSession {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber request;

    @Column(name = "session_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    @Column(name = "assignment_number", nullable = false, updatable = false)
    private int assignment;

    @Column(name = "held_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "hours", nullable = false, updatable = false)
    private Hours hours;

    @Column(name = "logged_at", nullable = false, updatable = false)
    private Instant loggedAt;

    protected CoachingSession() {}

    private CoachingSession(CaseNumber request, int number, int revision, int assignment, Instant at) {
        this.id = request + "/" + number + "/" + revision;
        this.request = request;
        this.number = number;
        this.revision = revision;
        this.assignment = assignment;
        this.loggedAt = at;
    }

    /** @param number its own within the request */
    public CoachingSession(CoachAssignment assignment, int number, LocalDate on, Hours hours, Instant at) {
        this(assignment.request(), number, 1, assignment.number(), at);
        this.on = on;
        this.hours = hours;
    }

    /** The same session, as it really was. */
    public CoachingSession corrected(LocalDate day, Hours howLong, Instant at) {
        CoachingSession next = new CoachingSession(request, number, revision + 1, assignment, at);
        next.on = day;
        next.hours = howLong;
        return next;
    }

    /** There was no such session. */
    public CoachingSession takenBack(Instant at) {
        return corrected(on, Hours.ZERO, at);
    }

    public boolean isTakenBack() {
        return !hours.isPositive();
    }

    public CaseNumber request() {
        return request;
    }

    /** Its own within the request. */
    public int number() {
        return number;
    }

    /** Which row of it this is, from one. */
    public int revision() {
        return revision;
    }

    /** Of which assignment of the request. */
    public int assignment() {
        return assignment;
    }

    public LocalDate on() {
        return on;
    }

    public Hours hours() {
        return hours;
    }

    public Instant loggedAt() {
        return loggedAt;
    }
}
