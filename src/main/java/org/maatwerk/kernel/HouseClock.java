package org.maatwerk.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.Config;

/**
 * The one clock of the house, in Belgian time. The setting {@code maatwerk.clock.offset} (an ISO-8601 duration such as
 * {@code P20D}) moves it, so that a trial can see what happens in three weeks; production refuses it.
 */
@ApplicationScoped
public class HouseClock {

    /** The time zone in which days, deadlines and letters count. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    @Produces
    @ApplicationScoped
    Clock clock(Config settings) {
        return Clock.offset(Clock.system(ZONE), offset(settings));
    }

    /** How far the clock is moved. */
    public static Duration offset(Config settings) {
        return settings.getOptionalValue("maatwerk.clock.offset", Duration.class)
                .orElse(Duration.ZERO);
    }
}
