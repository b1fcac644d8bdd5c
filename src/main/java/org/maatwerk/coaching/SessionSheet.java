package org.maatwerk.coaching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.NotFound;

/** All sessions of one request (sessieblad): of each the last word. */
public final class SessionSheet {

    private final Map<Integer, CoachingSession> last = new TreeMap<>();

    /** @param rows all of the request, in any order */
    public SessionSheet(Collection<CoachingSession> rows) {
        rows.forEach(
                row -> last.merge(row.number(), row, (one, other) -> one.revision() > other.revision() ? one : other));
    }

    /** Those that were not taken back, by day. */
    public List<CoachingSession> standing() {
        return last.values().stream()
                .filter(session -> !session.isTakenBack())
                .sorted(Comparator.comparing(CoachingSession::on).thenComparing(CoachingSession::number))
                .toList();
    }

    /** Whoever held them. */
    public Hours used() {
        return last.values().stream().map(CoachingSession::hours).reduce(Hours.ZERO, Hours::plus);
    }

    /** The number of the next one. */
    public int next() {
        return last.size() + 1;
    }

    /**
     * One that stands, of this assignment.
     *
     * @throws NotFound for one of somebody else, too
     */
    public CoachingSession of(CoachAssignment assignment, int number) {
        CoachingSession session = last.get(number);
        if (session == null || session.isTakenBack() || session.assignment() != assignment.number()) {
            throw new NotFound();
        }
        return session;
    }
}
