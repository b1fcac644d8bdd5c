package org.maatwerk.coaching;

import static org.maatwerk.coaching.CoachingRefusal.COACHING_IS_ELSEWHERE;
import static org.maatwerk.coaching.CoachingRefusal.COACHING_OVERLAPS;
import static org.maatwerk.coaching.CoachingRefusal.COACHING_PERIOD_IS_OVER;
import static org.maatwerk.coaching.CoachingRefusal.COACHING_PERIOD_OUT_OF_ORDER;
import static org.maatwerk.coaching.CoachingRefusal.SESSION_DAY_OUT_OF_RANGE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * That a job coach from outside coaches somebody for a fixed period (opdracht van een jobcoach, T13), with the package of
 * hours of one request. Outside the period it opens nothing. The agreement itself the coach reads only while the staff
 * member lets them (D7, D8).
 */
@Entity
@Table(name = "coaching_assignment")
public class CoachAssignment {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    private long version;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber request;

    @Column(name = "assignment_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "coach", nullable = false, updatable = false)
    private PersonId coach;

    @Column(name = "assigned_by", nullable = false, updatable = false)
    private PersonId assignedBy;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "last_day", nullable = false, updatable = false)
    private LocalDate until;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    protected CoachAssignment() {}

    /** @param number its own within the request */
    public CoachAssignment(CaseNumber request, int number, PersonId coach, PersonId assignedBy) {
        this.id = request + "/" + number;
        this.request = request;
        this.number = number;
        this.coach = coach;
        this.assignedBy = assignedBy;
    }

    /**
     * @param first the first day
     * @param last the last one
     * @param others those of the same request: one coach at a time
     */
    public CoachAssigned during(LocalDate first, LocalDate last, LocalDate today, List<CoachAssignment> others) {
        Refused.unless(!last.isBefore(first), COACHING_PERIOD_OUT_OF_ORDER, "until");
        Refused.unless(!last.isBefore(today), COACHING_PERIOD_IS_OVER, "until");
        Refused.unless(others.stream().noneMatch(other -> other.overlaps(first, last)), COACHING_OVERLAPS, "from");
        from = first;
        until = last;
        return new CoachAssigned(request, number, coach);
    }

    private boolean overlaps(LocalDate first, LocalDate last) {
        return endedOn == null && !from.isAfter(last) && !until.isBefore(first);
    }

    /** Whether it opens something on that day. */
    public boolean isOpenOn(LocalDate day) {
        return endedOn == null && !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether it opens something on that day or later. */
    public boolean isUnderwayOn(LocalDate day) {
        return endedOn == null && !day.isAfter(until);
    }

    /**
     * Until when the coach may hand in invoices for it: they come after the work (D10). Empty for what was ended before it
     * began.
     *
     * @param days after the last day, or after the one on which it was ended
     */
    public Optional<LocalDate> billableUntil(int days) {
        LocalDate last = endedOn != null && endedOn.isBefore(until) ? endedOn : until;
        return last.isBefore(from) ? Optional.empty() : Optional.of(last.plusDays(days));
    }

    /** Earlier than was meant: from now on the coach sees nothing of it any more. */
    public void end(LocalDate on) {
        refuseUnlessUnderway(on);
        endedOn = on;
    }

    /** The staff member lets the coach read the agreement. */
    public void release(LocalDate on) {
        refuseUnlessUnderway(on);
        Refused.unless(releasedOn == null, COACHING_IS_ELSEWHERE);
        releasedOn = on;
    }

    /** The staff member does so no more. */
    public void withhold(LocalDate on) {
        refuseUnlessUnderway(on);
        Refused.unless(releasedOn != null, COACHING_IS_ELSEWHERE);
        releasedOn = null;
    }

    private void refuseUnlessUnderway(LocalDate on) {
        Refused.unless(isUnderwayOn(on), COACHING_IS_ELSEWHERE);
    }

    /** A session was on a day of the period, and not after today. */
    public void refuseUnlessDay(LocalDate day, LocalDate today) {
        Refused.unless(
                !day.isBefore(from) && !day.isAfter(until) && !day.isAfter(today), SESSION_DAY_OUT_OF_RANGE, "day");
    }

    public CaseNumber request() {
        return request;
    }

    /** Its own within the request. */
    public int number() {
        return number;
    }

    public PersonId coach() {
        return coach;
    }

    public PersonId assignedBy() {
        return assignedBy;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day. */
    public LocalDate until() {
        return until;
    }

    /** Null when it was not ended earlier. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Null while the staff member lets nobody read the agreement. */
    public LocalDate releasedOn() {
        return releasedOn;
    }

    public boolean isReleased() {
        return releasedOn != null;
    }
}
