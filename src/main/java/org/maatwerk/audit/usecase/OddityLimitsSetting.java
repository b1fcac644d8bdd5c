package org.maatwerk.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maatwerk.audit.OddityLimits;

/** From where reading is unusual, as this installation set it. */
@ApplicationScoped
class OddityLimitsSetting {

    @Produces
    OddityLimits limits(
            Clock clock,
            @ConfigProperty(name = "maatwerk.unusual.files-per-day", defaultValue = "20") int filesPerDay,
            @ConfigProperty(name = "maatwerk.unusual.day-begins", defaultValue = "7") int dayBegins,
            @ConfigProperty(name = "maatwerk.unusual.day-ends", defaultValue = "20") int dayEnds) {
        return new OddityLimits(filesPerDay, dayBegins, dayEnds, clock.getZone());
    }
}
