package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.attestation.Retention;
import org.maatwerk.confidentiality.RetentionTerms;

/** How long a file is kept that ends today (X6); the day it gets then stays, whatever the term becomes (X4). */
@ApplicationScoped
class RetentionToday {

    @Inject
    RetentionTerms terms;

    @Inject
    Clock clock;

    Retention now() {
        LocalDate today = LocalDate.now(clock);
        return new Retention(
                terms.on(today, Retention.AFTER_RECOGNITION).length(),
                terms.on(today, Retention.AFTER_CLOSING).length());
    }
}
