package org.maatwerk.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.maatwerk.testing.TestDatabase;

/**
 * What we rely on the engine for, on each database we run it on. Upstream does not test it on MariaDB (it dropped that
 * database in 7.23), so these promises are ours to watch.
 */
@ParameterizedClass
@EnumSource(TestDatabase.Kind.class)
class EngineContractIT {

    private static final Instant MONDAY = Instant.parse("2027-03-01T09:00:00Z");

    @Parameter
    TestDatabase.Kind kind;

    private static TestDatabase database;
    private static ProcessEngine engine;

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase.Kind kind) {
        database = TestDatabase.fresh(kind);
        engine = build();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("waiting.bpmn", SmallModels.waiting())
                .deploy();
    }

    @BeforeEach
    void on_monday_with_no_files() {
        ClockUtil.setCurrentTime(Date.from(MONDAY));
        engine.getRuntimeService().createProcessInstanceQuery().list().forEach(file -> engine.getRuntimeService()
                .deleteProcessInstance(file.getId(), "next test"));
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        ClockUtil.reset();
        engine.close();
    }

    @Test
    void makes_its_tables_once_and_only_checks_them_afterwards() {
        ProcessEngine second = build();

        assertThat(EngineSettings.schemaUpdate(database.dataSource())).isEqualTo("false");
        assertThat(second.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("waiting")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void refuses_to_start_on_tables_of_another_version() throws SQLException {
        execute("update ACT_GE_PROPERTY set VALUE_ = '7.1.0' where NAME_ = 'schema.version'");

        assertThatThrownBy(EngineContractIT::build).hasMessageContaining("7.1.0");

        execute("update ACT_GE_PROPERTY set VALUE_ = 'fox' where NAME_ = 'schema.version'");
    }

    @Test
    void carries_our_index_for_completing_tasks() throws SQLException {
        Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/engine")
                .table("engine_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();

        assertThat(indexesOf("ACT_RU_TASK")).contains("idx_act_ru_task_parent");
    }

    @Test
    void finds_a_task_by_file_and_stem_whatever_other_files_there_are() {
        begin("IA-2027-00001");
        begin("IA-2027-00002");

        Task found = task("IA-2027-00002");

        assertThat(found.getTaskDefinitionKey()).isEqualTo("wait-here");
        assertThat(task("IA-2027-00003")).isNull();
    }

    @Test
    void delivers_a_message_to_the_one_file_that_waits_for_it() {
        begin("IA-2027-00001");
        begin("IA-2027-00002");

        tell("stop", "IA-2027-00001");

        assertThat(task("IA-2027-00001")).isNull();
        assertThat(task("IA-2027-00002")).isNotNull();
        assertThatThrownBy(() -> tell("stop", "IA-2027-00001"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void fires_a_timer_at_its_moment_and_not_before() {
        begin("IA-2027-00001");
        Job timer = engine.getManagementService().createJobQuery().timers().singleResult();

        assertThat(timer.getDuedate().toInstant()).isEqualTo(MONDAY.plus(Duration.ofDays(10)));
        assertThat(executable()).isZero();

        ClockUtil.setCurrentTime(Date.from(MONDAY.plus(Duration.ofDays(10)).plusSeconds(1)));

        assertThat(executable()).isEqualTo(1);
        engine.getManagementService().executeJob(timer.getId());
        assertThat(task("IA-2027-00001")).as("a timer only reminds").isNotNull();
    }

    /**
     * The second had the task before it, and what it belongs to, when the first one completed it. When both begin at one
     * moment the engine promises less: a deadlock, or an execution that is gone and over which it stumbles. That is why
     * our use cases lock the file's own row first.
     */
    @Test
    void lets_one_of_two_who_complete_the_same_task_win() {
        begin("IA-2027-00001");
        String id = task("IA-2027-00001").getId();

        assertThatThrownBy(() -> inOneTransaction(context -> {
                    TaskEntity seen = context.getTaskManager().findTaskById(id);
                    assertThat(seen.getExecution().getProcessInstance()).isNotNull();
                    CompletableFuture.runAsync(() -> engine.getTaskService().complete(id))
                            .join();
                    seen.complete();
                    return null;
                }))
                .isInstanceOf(OptimisticLockingException.class);

        assertThat(task("IA-2027-00001")).isNull();
        assertThat(engine.getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .taskId(id)
                        .singleResult()
                        .getDeleteReason())
                .isEqualTo("completed");
    }

    @Test
    void keeps_accents_and_capitals_of_codes_apart() {
        engine.getRuntimeService().startProcessInstanceByKey("waiting", "IA-2027-00001", Map.of("code", "Ünïé-ß"));

        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .variableValueEquals("code", "Ünïé-ß")
                        .count())
                .isEqualTo(1);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("ia-2027-00001")
                        .count())
                .isZero();
    }

    @Test
    void leaves_nothing_behind_of_a_step_that_failed() throws SQLException {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("failing.bpmn", SmallModels.failing())
                .deploy();
        long before = rows("ACT_RU_EXECUTION") + rows("ACT_HI_PROCINST");

        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("failing", "IA-2027-00009"))
                .isInstanceOf(RuntimeException.class);

        assertThat(rows("ACT_RU_EXECUTION") + rows("ACT_HI_PROCINST")).isEqualTo(before);
    }

    private static void inOneTransaction(Command<Void> work) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(work);
    }

    private static ProcessEngine build() {
        StandaloneProcessEngineConfiguration configuration = EngineSettings.common(
                new StandaloneProcessEngineConfiguration(), database.dataSource(), Map.of(), List.of());
        configuration.setDatabaseSchemaUpdate(EngineSettings.schemaUpdate(database.dataSource()));
        configuration.setJobExecutorActivate(false);
        return configuration.buildProcessEngine();
    }

    private void begin(String caseNumber) {
        engine.getRuntimeService().startProcessInstanceByKey("waiting", caseNumber);
    }

    private void tell(String message, String caseNumber) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNumber)
                .correlate();
    }

    private Task task(String caseNumber) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult();
    }

    private long executable() {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("waiting")
                .executable()
                .count();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long rows(String table) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        }
    }

    private List<String> indexesOf(String table) throws SQLException {
        List<String> names = new java.util.ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet index = connection
                        .getMetaData()
                        .getIndexInfo(connection.getCatalog(), connection.getSchema(), table, false, true)) {
            while (index.next()) {
                names.add(index.getString("INDEX_NAME").toLowerCase(java.util.Locale.ROOT));
            }
        }
        return names;
    }
}
