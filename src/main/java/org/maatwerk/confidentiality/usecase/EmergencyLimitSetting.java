package org.maatwerk.confidentiality.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maatwerk.confidentiality.EmergencyLimit;

/** How long an emergency lasts in this installation. */
@ApplicationScoped
class EmergencyLimitSetting {

    @Produces
    EmergencyLimit limit(@ConfigProperty(name = "maatwerk.emergency.lasts", defaultValue = "PT60M") Duration lasts) {
        return EmergencyLimit.atMost(lasts);
    }
}
