package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.YearParts;
import org.maatwerk.kernel.PersonId;

/** What the books have to do with a request: is there enough, and promise it (T5, T6). */
@Dependent
class TomBooks {

    @Inject
    Books books;

    @Inject
    YearParts years;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the line has less free than this; nobody else posts on it before this transaction ends. */
    boolean lacks(TomRequest request, TomPrice amount) {
        return books.shortage(TomRoom.lineFor(request, today()), amount.gross()).isPositive();
    }

    /** The same for what was granted; nothing is lacking when somebody refused it meanwhile. */
    boolean lacks(TomRequest request) {
        return request.granted().map(amount -> lacks(request, amount)).orElse(false);
    }

    /** Whether there is enough for what was granted, or it was said why the line may be overrun. */
    boolean mayReserve(TomRequest request) {
        return isOverrunReleased(request) || !lacks(request);
    }

    /** Once, what was granted; above what is free only when it was said why. Later years are promised with it (T7). */
    void reserve(TomRequest request, PersonId by) {
        books.reserve(
                TomRoom.lineFor(request, today()),
                request.granted().orElseThrow().gross(),
                "reserve-" + request.caseNumber(),
                by,
                isOverrunReleased(request));
        request.laterYears().forEach(years::add);
    }

    private static boolean isOverrunReleased(TomRequest request) {
        return request.answer().orElseThrow().overrun() != null;
    }
}
