package org.maatwerk.protocol.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HEAD;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.DisputeOutcome.CHANGED;
import static org.maatwerk.protocol.DisputeOutcome.KEPT;
import static org.maatwerk.protocol.DisputeOutcome.OVERRULED;
import static org.maatwerk.protocol.DisputeOutcome.UPHELD;
import static org.maatwerk.protocol.DisputeStage.ESCALATED_HEAD;
import static org.maatwerk.protocol.DisputeStage.ESCALATED_HR;
import static org.maatwerk.protocol.DisputeStage.MEDIATION;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.AgreementRefused;
import org.maatwerk.protocol.DisputePassedOn;
import org.maatwerk.protocol.DisputeSettled;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.process.EngineInMemory;

/** Each disputed agreement goes its own way, from mediation to HR to the head of the entity: P7. */
class DisputeProcessTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final EngineInMemory engine = new EngineInMemory(MONDAY);
    private final DisputeProcess process = new DisputeProcess();

    DisputeProcessTest() {
        process.flow = engine.flow();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void who_leads_the_protocol_mediates_P7() {
        refused(1);

        assertThat(engine.open(FILE)).containsExactly("mediate-agreement");
        assertThat(engine.item(FILE, "mediate-agreement").audience()).isEqualTo(WorkItem.audienceOf(EXPERT));

        process.on(new DisputeSettled(FILE, 1, MEDIATION, true, CHANGED, EXPERT));
        assertThat(engine.open(FILE)).isEmpty();
    }

    @Test
    void then_hr_and_then_the_head_of_the_entity_P7() {
        refused(1);

        process.on(new DisputePassedOn(FILE, 1, MEDIATION, HR));
        assertThat(engine.item(FILE, "decide-dispute").audience()).isEqualTo(WorkItem.audienceOf(HR));

        process.on(new DisputePassedOn(FILE, 1, ESCALATED_HR, HEAD));
        assertThat(engine.item(FILE, "decide-dispute").audience()).isEqualTo(WorkItem.audienceOf(HEAD));

        process.on(new DisputeSettled(FILE, 1, ESCALATED_HEAD, true, UPHELD, HEAD));
        assertThat(engine.isRunning(DisputeProcess.PROCESS, FILE.value())).isFalse();
    }

    @Test
    void two_disputed_agreements_of_one_protocol_do_not_get_mixed_up_P7() {
        refused(1);
        refused(2);

        process.on(new DisputePassedOn(FILE, 2, MEDIATION, HR));
        assertThat(engine.open(FILE)).containsExactlyInAnyOrder("mediate-agreement", "decide-dispute");

        process.on(new DisputeSettled(FILE, 1, MEDIATION, false, KEPT, MANAGER));
        assertThat(engine.open(FILE)).containsExactly("decide-dispute");

        process.on(new DisputeSettled(FILE, 2, ESCALATED_HR, true, OVERRULED, HR));
        assertThat(engine.open(FILE)).isEmpty();
    }

    private void refused(int dispute) {
        process.on(new AgreementRefused(FILE, dispute, MANAGER, AN, EXPERT));
    }
}
