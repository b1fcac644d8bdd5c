package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.maatwerk.protocol.BuildingMoveStarted;
import org.maatwerk.workflow.Flow;

/** Gives each protocol of a move its turn, by the process {@code building-move} (P9). */
@ApplicationScoped
public class BuildingMoveProcess {

    static final String PROCESS = "building-move";

    /** The code that holds the number of the move. */
    static final String MOVE = "move";

    @Inject
    Flow flow;

    void on(@Observes BuildingMoveStarted fact) {
        fact.files().forEach(file -> flow.start(PROCESS, file, Map.of(MOVE, Long.toString(fact.move()))));
    }
}
