package org.maatwerk.protocol;

import java.util.List;
import org.maatwerk.kernel.PersonId;

/** Moves to another building, with the protocols in them. */
public interface BuildingMoves {

    /** It has an id afterwards. */
    void add(BuildingMove move);

    /** @throws org.maatwerk.kernel.NotFound when there is none */
    BuildingMove of(long id);

    /** Newest first. */
    List<BuildingMove> startedBy(PersonId person);

    void add(BuildingMoveLine line);

    /** By case number. */
    List<BuildingMoveLine> linesOf(long move);
}
