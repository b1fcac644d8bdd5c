package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.QUESTION_IS_OPEN;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.maatwerk.kernel.Refused;

/** The time in which a request gets its answer (termijn): it stands still while somebody has to explain (T2, X2). */
@Embeddable
public class TomClock {

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "paused_days", nullable = false)
    private int pausedDays;

    @Column(name = "paused_since")
    private LocalDate pausedSince;

    protected TomClock() {}

    /** @param by the last day of the answer (T2) */
    static TomClock started(LocalDate on, LocalDate by) {
        TomClock clock = new TomClock();
        clock.submittedOn = on;
        clock.answerBy = by;
        return clock;
    }

    void stop(LocalDate on) {
        Refused.unless(pausedSince == null, QUESTION_IS_OPEN);
        pausedSince = on;
    }

    /** @return how many calendar days it stood still: by so many the answer may come later */
    long goOn(LocalDate on) {
        long still = stillOn(on);
        answerBy = answerBy.plusDays(still);
        pausedDays += (int) still;
        pausedSince = null;
        return still;
    }

    public boolean isPaused() {
        return pausedSince != null;
    }

    /** Calendar days since it was submitted, the first day not counted, pauses included; zero before. */
    public long grossOn(LocalDate day) {
        return submittedOn == null ? 0 : ChronoUnit.DAYS.between(submittedOn, day);
    }

    /** The same without pauses. */
    public long netOn(LocalDate day) {
        return grossOn(day) - pausedDays - stillOn(day);
    }

    private long stillOn(LocalDate day) {
        return isPaused() ? ChronoUnit.DAYS.between(pausedSince, day) : 0;
    }

    /** Null before. */
    public LocalDate submittedOn() {
        return submittedOn;
    }

    /** The last day of the answer, later by what it stood still before; null before it is submitted. */
    public LocalDate answerBy() {
        return answerBy;
    }
}
