package org.maatwerk.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maatwerk.testing.TestDatabase;

/** What ended longer ago than its model's time to live goes from the engine's history, at night (decision 13). */
class EngineForgetsTest {

    private static final Instant MONDAY = Instant.parse("2027-03-01T09:00:00Z");

    /** At one or two in the night, wherever this machine thinks it is: within the window. */
    private static final Duration UNTIL_THE_NIGHT = Duration.ofHours(16);

    @AfterEach
    void back_to_now() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void history_stays_for_its_time_to_live_and_goes_in_the_night_after(TestDatabase.Kind kind) {
        ClockUtil.setCurrentTime(Date.from(MONDAY));
        ProcessEngine engine = engine(kind);
        engine.getRuntimeService().startProcessInstanceByKey("short");

        cleanAt(engine, MONDAY.plus(UNTIL_THE_NIGHT));
        long afterOneNight = ended(engine);
        cleanAt(engine, MONDAY.plus(UNTIL_THE_NIGHT).plus(Duration.ofDays(1)));

        assertThat(afterOneNight).isEqualTo(1);
        assertThat(ended(engine)).isZero();
        assertThat(timeOf(cleaning(engine))).isBetween(LocalTime.of(1, 0), LocalTime.of(5, 0));
        engine.close();
    }

    private static void cleanAt(ProcessEngine engine, Instant night) {
        ClockUtil.setCurrentTime(Date.from(night));
        engine.getManagementService().executeJob(cleaning(engine).getId());
    }

    private static long ended(ProcessEngine engine) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .finished()
                .count();
    }

    private static Job cleaning(ProcessEngine engine) {
        List<Job> jobs = engine.getHistoryService().findHistoryCleanupJobs();
        assertThat(jobs).hasSize(1);
        return jobs.get(0);
    }

    private static LocalTime timeOf(Job job) {
        return LocalTime.ofInstant(job.getDuedate().toInstant(), ZoneId.systemDefault());
    }

    private static ProcessEngine engine(TestDatabase.Kind kind) {
        TestDatabase database = TestDatabase.fresh(kind);
        StandaloneProcessEngineConfiguration configuration = EngineSettings.common(
                new StandaloneProcessEngineConfiguration(), database.dataSource(), Map.of(), List.of());
        configuration.setDatabaseSchemaUpdate(EngineSettings.schemaUpdate(database.dataSource()));
        configuration.setJobExecutorActivate(false);
        ProcessEngine engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "short.bpmn",
                        Bpmn.createExecutableProcess("short")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .endEvent()
                                .done())
                .deploy();
        return engine;
    }
}
