package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.maatwerk.protocol.MoveResult;

/** How far a move to another building is, and what it meant for each protocol. */
public record BuildingMoveView(long id, String building, Instant startedAt, List<MoveLineView> lines)
        implements Serializable {

    public BuildingMoveView {
        lines = List.copyOf(lines);
    }

    public long count(MoveResult result) {
        return lines.stream().filter(line -> line.result() == result).count();
    }

    public long done() {
        return lines.size() - count(MoveResult.WAITING);
    }

    public boolean isRunning() {
        return done() < lines.size();
    }

    @Override
    public String toString() {
        return "move " + id;
    }
}
