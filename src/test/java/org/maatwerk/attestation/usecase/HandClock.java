package org.maatwerk.attestation.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.maatwerk.attestation.Cast;

/** A clock that a test moves by hand. */
final class HandClock extends Clock {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private Instant now = Cast.NOW;

    void setTo(LocalDateTime moment) {
        now = moment.atZone(BRUSSELS).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return BRUSSELS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the house counts in Belgian time");
    }
}
