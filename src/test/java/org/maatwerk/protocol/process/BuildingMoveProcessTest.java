package org.maatwerk.protocol.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.FILE;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.BuildingMoveStarted;
import org.maatwerk.workflow.process.EngineInMemory;

/** Each protocol of a building gets its own turn, so that one that fails holds up no other: P9. */
class BuildingMoveProcessTest {

    private static final CaseNumber SECOND = new CaseNumber("IP-2026-00002");

    private final EngineInMemory engine =
            new EngineInMemory(Instant.parse("2026-03-02T09:00:00Z"), "reopenForMoveStep");
    private final BuildingMoveProcess process = new BuildingMoveProcess();

    BuildingMoveProcessTest() {
        process.flow = engine.flow();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void every_protocol_gets_its_turn_after_the_act_itself() {
        process.on(new BuildingMoveStarted(7, List.of(FILE, SECOND)));
        assertThat(engine.stepsCalled).isEmpty();

        engine.runDueJobs();

        assertThat(engine.stepsCalled)
                .containsExactlyInAnyOrder("reopenForMoveStep " + FILE, "reopenForMoveStep " + SECOND);
        assertThat(engine.running(BuildingMoveProcess.PROCESS)).isZero();
    }
}
