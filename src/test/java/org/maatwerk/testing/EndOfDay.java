package org.maatwerk.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.maatwerk.kernel.HouseClock;

/** The last minute of today in Belgium: to come, so that it can be planned, and today, so that it can be held. */
public final class EndOfDay {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final Duration TO_PLAN_IT = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private EndOfDay() {}

    /** Waits for the next day when this one is as good as over. */
    public static LocalDateTime ahead() {
        return ahead(Clock.system(HouseClock.ZONE));
    }

    /** As {@link #ahead()}, of the day that this clock shows. */
    public static LocalDateTime ahead(Clock clock) {
        Patience.until("the next day", PATIENCE, () -> LocalTime.now(clock).isBefore(LAST_MINUTE.minus(TO_PLAN_IT)));
        return LocalDateTime.now(clock).with(LAST_MINUTE);
    }
}
