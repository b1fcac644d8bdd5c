package org.maatwerk.protocol;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Moves to another building without a database. */
public final class BuildingMovesInMemory implements BuildingMoves {

    private final List<BuildingMove> moves = new ArrayList<>();
    private final List<BuildingMoveLine> lines = new ArrayList<>();

    @Override
    public void add(BuildingMove move) {
        try {
            Field id = BuildingMove.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(move, (long) moves.size() + 1);
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalStateException(unknown);
        }
        moves.add(move);
    }

    @Override
    public BuildingMove of(long id) {
        return moves.stream().filter(move -> move.id() == id).findFirst().orElseThrow(NotFound::new);
    }

    @Override
    public List<BuildingMove> startedBy(PersonId person) {
        return moves.stream()
                .filter(move -> move.startedBy().equals(person))
                .sorted(Comparator.comparing(BuildingMove::id).reversed())
                .toList();
    }

    @Override
    public void add(BuildingMoveLine line) {
        lines.add(line);
    }

    @Override
    public List<BuildingMoveLine> linesOf(long move) {
        return lines.stream().filter(line -> line.move() == move).toList();
    }
}
