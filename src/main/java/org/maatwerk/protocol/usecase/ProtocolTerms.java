package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.maatwerk.confidentiality.RetentionTerms;
import org.maatwerk.protocol.ProtocolRetention;
import org.maatwerk.workflow.Decisions;

/**
 * How long a protocol is kept that ends today (X6), and when one that begins to hold is looked at again (P9); the day it
 * gets then stays, whatever the term becomes (X4). Also until when an adjustment passport holds (P12).
 */
@ApplicationScoped
class ProtocolTerms {

    private static final String REVIEW = "protocol-review-term";
    private static final String PASSPORT = "passport-term";

    @Inject
    RetentionTerms terms;

    @Inject
    Decisions decisions;

    @Inject
    Clock clock;

    /** When the staff member is asked whether all is still as agreed, by the table of today (P9, X4). */
    LocalDate nextReview() {
        return inMonths(REVIEW);
    }

    /** The last day of an adjustment passport that is made today, by the table of today (P12, X4). */
    LocalDate passportExpires() {
        return inMonths(PASSPORT);
    }

    private LocalDate inMonths(String table) {
        String months = decisions.of(table, "months", Map.of("on", today())).get(0);
        return today().plusMonths(Long.parseLong(months));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Period afterClosing() {
        return terms.on(today(), ProtocolRetention.AFTER_CLOSING).length();
    }
}
