package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maatwerk.attestation.Retention;

/** How long the content of an attestation is kept (X6), as this installation set it. */
@ApplicationScoped
class RetentionSetting {

    @Produces
    Retention retention(
            @ConfigProperty(name = "maatwerk.retention.after-recognition", defaultValue = "P1Y")
                    Period afterRecognition,
            @ConfigProperty(name = "maatwerk.retention.after-closing", defaultValue = "P6M") Period afterClosing) {
        return new Retention(afterRecognition, afterClosing);
    }
}
