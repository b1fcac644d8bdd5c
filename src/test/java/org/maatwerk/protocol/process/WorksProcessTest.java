package org.maatwerk.protocol.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.FollowUpWork.ANSWER;
import static org.maatwerk.protocol.FollowUpWork.DELIVER;
import static org.maatwerk.protocol.FollowUpWork.MEND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.AgreementDelivered;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.FollowUpDone;
import org.maatwerk.protocol.FollowUpWanted;
import org.maatwerk.protocol.ProtocolsInMemory;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.process.EngineInMemory;

/** One task per person and kind of work, and two later asks of each agreement (P11). */
class WorksProcessTest {

    private final EngineInMemory engine =
            new EngineInMemory(Instant.parse("2026-03-02T09:00:00Z"), "askWorksAgainStep", "askWorksLastStep");
    private final WorksProcess process = new WorksProcess();

    WorksProcessTest() {
        process.flow = engine.flow();
        ProtocolsInMemory protocols = new ProtocolsInMemory();
        protocols.add(Cast.inForce(FILE, AN));
        process.protocols = protocols;
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void each_who_sees_to_something_has_a_task_of_their_own_P11() {
        process.on(new FollowUpWanted(FILE, DELIVER, MANAGER));
        process.on(new FollowUpWanted(FILE, DELIVER, HR));

        process.on(new FollowUpDone(FILE, DELIVER, HR));

        assertThat(engine.open(FILE)).containsExactly("deliver-agreement");
        assertThat(engine.item(FILE, "deliver-agreement").audience()).isEqualTo(WorkItem.audienceOf(MANAGER));
        assertThat(engine.item(FILE, "deliver-agreement").due()).isNull();
    }

    @Test
    void the_staff_member_answers_P11() {
        process.on(new FollowUpWanted(FILE, ANSWER, AN));
        assertThat(engine.item(FILE, "say-it-works").audience()).isEqualTo(WorkItem.audienceOf(AN));

        process.on(new FollowUpDone(FILE, ANSWER, AN));

        assertThat(engine.open(FILE)).isEmpty();
        assertThat(engine.isRunning(WorksProcess.PROCESS, FILE.value())).isFalse();
    }

    @Test
    void who_leads_the_protocol_sees_to_what_does_not_work_P11() {
        process.on(new FollowUpWanted(FILE, MEND, EXPERT));
        assertThat(engine.item(FILE, "mend-agreement").audience()).isEqualTo(WorkItem.audienceOf(EXPERT));

        process.on(new FollowUpDone(FILE, MEND, EXPERT));

        assertThat(engine.isRunning(WorksProcess.PROCESS, FILE.value())).isFalse();
    }

    @Test
    void the_later_asks_come_on_their_days_and_not_before_P11() {
        process.on(new AgreementDelivered(FILE, 2, 5, TODAY.plusDays(30), TODAY.plusDays(180)));

        moveTo(TODAY.plusDays(29));
        assertThat(engine.stepsCalled).isEmpty();
        moveTo(TODAY.plusDays(30));
        assertThat(engine.stepsCalled).containsExactly("askWorksAgainStep " + FILE);
        moveTo(TODAY.plusDays(180));

        assertThat(engine.stepsCalled).containsExactly("askWorksAgainStep " + FILE, "askWorksLastStep " + FILE);
        assertThat(engine.isRunning(WorksProcess.PROCESS, FILE.value())).isFalse();
    }

    @Test
    void several_agreements_of_one_file_are_asked_each_by_itself_P11() {
        process.on(new AgreementDelivered(FILE, 2, 5, TODAY.plusDays(30), TODAY.plusDays(180)));
        process.on(new AgreementDelivered(FILE, 3, 6, TODAY.plusDays(40), TODAY.plusDays(190)));

        moveTo(TODAY.plusDays(30));

        assertThat(engine.stepsCalled).hasSize(1);
        assertThat(engine.running(WorksProcess.PROCESS)).isEqualTo(2);
    }

    @Test
    void the_engine_holds_ids_codes_and_dates_only_D2() {
        process.on(new FollowUpWanted(FILE, ANSWER, AN));
        process.on(new AgreementDelivered(FILE, 2, 5, TODAY.plusDays(30), TODAY.plusDays(180)));

        assertThat(engine.variables())
                .isNotEmpty()
                .allMatch(value -> value instanceof Date
                        || value instanceof Integer
                        || value instanceof String code && code.matches("[\\dA-Z_]+"));
    }

    private void moveTo(LocalDate day) {
        engine.moveTo(day.atTime(9, 0).atZone(HouseClock.ZONE).toInstant());
    }
}
