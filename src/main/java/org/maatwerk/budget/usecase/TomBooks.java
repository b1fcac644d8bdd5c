package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.PersonId;

/** What the books have to do with a request: is there enough, and promise it (T5, T6). */
@Dependent
class TomBooks {

    @Inject
    Books books;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the line has less free than this; nobody else posts on it before this transaction ends. */
    boolean lacks(TomRequest request, TomPrice amount) {
        return books.shortage(TomRoom.lineFor(request, today()), amount.gross()).isPositive();
    }

    /** Once, what was granted; above what is free only when it was said why. */
    void reserve(TomRequest request, PersonId by) {
        books.reserve(
                TomRoom.lineFor(request, today()),
                request.granted().orElseThrow().gross(),
                "reserve-" + request.caseNumber(),
                by,
                request.answer().orElseThrow().overrun() != null);
    }
}
