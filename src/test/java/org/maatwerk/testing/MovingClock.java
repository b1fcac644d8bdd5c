package org.maatwerk.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.maatwerk.kernel.HouseClock;

/** A clock that a test sets, in Belgian time. */
public final class MovingClock extends Clock {

    private Instant now;

    public MovingClock(Instant now) {
        this.now = now;
    }

    public void moveTo(Instant moment) {
        now = moment;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, HouseClock.ZONE);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return HouseClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
