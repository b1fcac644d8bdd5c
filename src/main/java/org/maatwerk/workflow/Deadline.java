package org.maatwerk.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.maatwerk.kernel.HouseClock;

/** When to remind of a task and when to say that its time is over (X1). */
public final class Deadline {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);
    private static final int AGAIN_AFTER = 5;

    private Deadline() {}

    /** The morning of the working day on which 80% of the time is over, rounded up. */
    public static Instant remindAt(Allowed allowed, WorkingDays calendar) {
        int fourFifths = (allowed.workingDays() * 4 + 4) / 5;
        return calendar.after(allowed.since(), fourFifths)
                .atTime(OFFICE_OPENS)
                .atZone(HouseClock.ZONE)
                .toInstant();
    }

    /** The end of the last day allowed. */
    public static Instant passedAt(LocalDate due) {
        return due.plusDays(1).atStartOfDay(HouseClock.ZONE).toInstant();
    }

    /** The end of the fifth working day after the last day that was said to be over. */
    public static Instant passedAgainAt(LocalDate lastDayOver, WorkingDays calendar) {
        return passedAt(calendar.after(lastDayOver, AGAIN_AFTER));
    }
}
