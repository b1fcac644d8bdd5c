package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.maatwerk.workflow.Decisions;

/** When the staff member is asked again whether something works, by the table of today (P11, X4). */
@ApplicationScoped
class FollowUp {

    private static final String TABLE = "works-asks";

    @Inject
    Decisions decisions;

    @Inject
    Clock clock;

    LocalDate askAgain(LocalDate delivered) {
        return after(delivered, "again");
    }

    LocalDate askLast(LocalDate delivered) {
        return after(delivered, "last");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate after(LocalDate delivered, String column) {
        String days = decisions.of(TABLE, column, Map.of("on", today())).get(0);
        return delivered.plusDays(Long.parseLong(days));
    }
}
