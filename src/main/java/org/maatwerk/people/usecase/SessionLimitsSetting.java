package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maatwerk.people.SessionLimits;

/** How long a session lasts in this installation. */
@ApplicationScoped
class SessionLimitsSetting {

    @Produces
    SessionLimits limits(
            @ConfigProperty(name = "maatwerk.session.idle", defaultValue = "PT1H") Duration idle,
            @ConfigProperty(name = "maatwerk.session.longest", defaultValue = "PT10H") Duration longest,
            @ConfigProperty(name = "maatwerk.session.fresh", defaultValue = "PT15M") Duration fresh) {
        return new SessionLimits(idle, longest, fresh);
    }
}
