package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolRefusal.NO_PROTOCOL_CHOSEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.BuildingMove;
import org.maatwerk.protocol.BuildingMoveLine;
import org.maatwerk.protocol.BuildingMoveStarted;
import org.maatwerk.protocol.BuildingMoves;
import org.maatwerk.protocol.Protocol;

/**
 * A building is left: its protocols are opened for revision in one go, by an author or an HR officer for those they have
 * a part in (P9). The work itself is done one by one afterwards, see {@link ReopenForMove}.
 */
@ApplicationScoped
@Transactional
public class MoveBuilding {

    @Inject
    MovableProtocols movable;

    @Inject
    BuildingMoves moves;

    @Inject
    Clock clock;

    @Inject
    Event<BuildingMoveStarted> facts;

    /** Where people work whose protocol the mover may open, by name. */
    public List<String> buildings(PersonId mover) {
        movable.refuseUnlessMover(mover);
        return movable.of(mover).stream()
                .flatMap(protocol -> movable.buildingOf(protocol).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What a move would mean, protocol by protocol; nothing is done yet. */
    public List<MoveLineView> preview(PersonId mover, String building) {
        movable.refuseUnlessMover(mover);
        return movable.of(mover, building).stream()
                .map(protocol -> movable.view(protocol, null))
                .toList();
    }

    /**
     * Opens them one after the other from now on; whoever begins need not wait.
     *
     * @return the number of the move, to ask {@link #report} how far it is
     * @throws NotFound when one of them is not in that building, or not for this mover
     */
    public long start(PersonId mover, String building, Set<CaseNumber> chosen) {
        movable.refuseUnlessMover(mover);
        Refused.unless(!chosen.isEmpty(), NO_PROTOCOL_CHOSEN, "files");
        List<CaseNumber> offered =
                movable.of(mover, building).stream().map(Protocol::caseNumber).toList();
        if (!offered.containsAll(chosen)) {
            throw new NotFound();
        }
        BuildingMove move = new BuildingMove(building, mover, clock.instant());
        moves.add(move);
        List<CaseNumber> files = offered.stream().filter(chosen::contains).toList();
        files.forEach(file -> moves.add(new BuildingMoveLine(move.id(), file)));
        facts.fire(new BuildingMoveStarted(move.id(), files));
        return move.id();
    }

    /** Newest first. */
    public List<BuildingMoveView> startedBy(PersonId mover) {
        movable.refuseUnlessMover(mover);
        return moves.startedBy(mover).stream().map(move -> view(mover, move)).toList();
    }

    /** @throws NotFound when somebody else began it */
    public BuildingMoveView report(PersonId mover, long id) {
        movable.refuseUnlessMover(mover);
        BuildingMove move = moves.of(id);
        if (!move.startedBy().equals(mover)) {
            throw new NotFound();
        }
        return view(mover, move);
    }

    private BuildingMoveView view(PersonId mover, BuildingMove move) {
        List<MoveLineView> lines = moves.linesOf(move.id()).stream()
                .flatMap(line -> movable.line(mover, line).stream())
                .toList();
        return new BuildingMoveView(move.id(), move.building(), move.startedAt(), lines);
    }
}
