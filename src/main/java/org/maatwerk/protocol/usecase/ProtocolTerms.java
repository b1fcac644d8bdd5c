package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.maatwerk.confidentiality.RetentionTerms;
import org.maatwerk.protocol.ProtocolRetention;

/** How long a protocol is kept that ends today (X6); the day it gets then stays, whatever the term becomes (X4). */
@ApplicationScoped
class ProtocolTerms {

    @Inject
    RetentionTerms terms;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Period afterClosing() {
        return terms.on(today(), ProtocolRetention.AFTER_CLOSING).length();
    }
}
