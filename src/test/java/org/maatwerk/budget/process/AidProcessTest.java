package org.maatwerk.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.AidFailed;
import org.maatwerk.budget.AidMended;
import org.maatwerk.budget.AidRecalled;
import org.maatwerk.budget.AidReturned;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.process.EngineInMemory;

/** Who leaves gives back what was bought for them (T10). */
class AidProcessTest {

    private static final CaseNumber AID = new CaseNumber("HM-2026-00001");

    private final EngineInMemory engine = new EngineInMemory(Instant.parse("2026-03-02T09:00:00Z"));
    private final AidProcess process = new AidProcess();

    AidProcessTest() {
        process.flow = engine.flow();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void hr_sees_to_it_until_it_is_home_T10() {
        process.on(new AidRecalled(AID, AN, HR));
        assertThat(engine.open(AID)).containsExactly("bring-home-aid");
        assertThat(engine.item(AID, "bring-home-aid").audience()).isEqualTo(WorkItem.audienceOf(HR));
        assertThat(engine.item(AID, "bring-home-aid").subject()).isEqualTo(AN);

        process.on(new AidReturned(AID, false));

        assertThat(engine.isRunning(AidProcess.PROCESS, AID.value())).isFalse();
    }

    @Test
    void whoever_looks_after_it_by_then_gets_the_task_P10() {
        process.on(new AidRecalled(AID, AN, HR));

        process.on(new AidRecalled(AID, AN, EXPERT));

        assertThat(engine.open(AID)).containsExactly("bring-home-aid");
        assertThat(engine.item(AID, "bring-home-aid").audience()).isEqualTo(WorkItem.audienceOf(EXPERT));
    }

    @Test
    void what_comes_home_before_anybody_leaves_waits_for_nobody() {
        process.on(new AidReturned(AID, false));

        assertThat(engine.open(AID)).isEmpty();
    }

    @Test
    void hr_sees_to_it_until_it_works_again_T10() {
        process.on(new AidFailed(AID, AN, HR));
        assertThat(engine.open(AID)).containsExactly("repair-aid");
        assertThat(engine.item(AID, "repair-aid").audience()).isEqualTo(WorkItem.audienceOf(HR));
        process.on(new AidFailed(AID, AN, EXPERT));
        assertThat(engine.item(AID, "repair-aid").audience()).isEqualTo(WorkItem.audienceOf(EXPERT));

        process.on(new AidMended(AID));

        assertThat(engine.isRunning(AidProcess.REPAIR, AID.value())).isFalse();
    }

    @Test
    void what_is_back_is_still_to_be_mended_and_what_is_gone_is_not_T10() {
        process.on(new AidFailed(AID, AN, HR));
        process.on(new AidRecalled(AID, AN, HR));
        assertThat(engine.open(AID)).containsExactlyInAnyOrder("repair-aid", "bring-home-aid");

        process.on(new AidReturned(AID, false));
        assertThat(engine.open(AID)).containsExactly("repair-aid");
        process.on(new AidReturned(AID, true));

        assertThat(engine.open(AID)).isEmpty();
    }
}
