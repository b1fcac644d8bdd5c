package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.BuildingMoveLine;
import org.maatwerk.protocol.BuildingMoves;
import org.maatwerk.protocol.MoveResult;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.RevisionCause;
import org.maatwerk.protocol.RevisionOpened;

/** One protocol of a move to another building gets its turn (P9). A second try does nothing more. */
@ApplicationScoped
@Transactional
public class ReopenForMove {

    @Inject
    MovableProtocols movable;

    @Inject
    BuildingMoves moves;

    @Inject
    Clock clock;

    @Inject
    Event<RevisionOpened> facts;

    public void reopen(long move, CaseNumber file) {
        Protocol protocol = movable.toChange(file);
        moves.linesOf(move).stream()
                .filter(line -> line.caseNumber().equals(file) && line.isWaiting())
                .forEach(line -> reopen(line, protocol, moves.of(move).startedBy()));
    }

    private void reopen(BuildingMoveLine line, Protocol protocol, PersonId mover) {
        if (!movable.isMovable(mover, protocol)) {
            line.finish(MoveResult.PASSED_BY, clock.instant());
        } else if (!movable.isTouched(protocol)) {
            line.finish(MoveResult.UNCHANGED, clock.instant());
        } else {
            line.finish(MoveResult.OPENED, clock.instant());
            facts.fire(protocol.openRevision(RevisionCause.BUILDING_MOVED));
        }
    }
}
