package org.maatwerk.workflow.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.maatwerk.testing.TestDatabase;

/** The engine runs no model but ours, whatever stands in its tables. */
@ParameterizedClass
@EnumSource(TestDatabase.Kind.class)
class DeployedModelsTest {

    private static final String NAME = "bpmn/test/waiting.bpmn";

    @Parameter
    TestDatabase.Kind kind;

    private static TestDatabase database;
    private static ProcessEngine engine;

    private final Map<String, byte[]> packaged = new HashMap<>();

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase.Kind kind) {
        database = TestDatabase.fresh(kind);
        StandaloneProcessEngineConfiguration configuration = EngineSettings.common(
                new StandaloneProcessEngineConfiguration(), database.dataSource(), Map.of(), List.of());
        configuration.setDatabaseSchemaUpdate(EngineSettings.schemaUpdate(database.dataSource()));
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void our_model_is_deployed_and_nothing_else() {
        repository().createDeploymentQuery().list().forEach(one -> repository().deleteDeployment(one.getId(), true));
        packaged.put(NAME, model("wait-here"));
        deploy(NAME, model("wait-here"));
    }

    @Test
    void what_came_with_the_program_may_run() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void an_empty_engine_may_begin() {
        repository().createDeploymentQuery().list().forEach(one -> repository().deleteDeployment(one.getId(), true));

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void a_model_that_was_changed_in_the_database_keeps_the_house_shut() throws SQLException {
        change("update ACT_GE_BYTEARRAY set BYTES_ = ? where NAME_ = ?", model("wait-elsewhere"), NAME);

        assertRefused(NAME);
    }

    @Test
    void a_model_that_nobody_packaged_keeps_the_house_shut() {
        deploy("bpmn/test/strange.bpmn", model("strange"));

        assertRefused("bpmn/test/strange.bpmn");
    }

    @Test
    void a_newer_version_of_a_model_that_we_never_made_keeps_the_house_shut() {
        deploy(NAME, model("newer"));

        assertRefused(NAME);
    }

    @Test
    void a_model_that_an_earlier_release_came_with_goes_on_X5() {
        deploy(NAME, model("newer"));
        packaged.put(NAME, model("newer"));

        DeployedModels models = new DeployedModels(packaged);
        assertThatThrownBy(() -> models.areOurs(repository())).hasMessageContaining(NAME);

        models.know(NAME, DeployedModels.hash(model("wait-here")));
        assertThatCode(() -> models.areOurs(repository())).doesNotThrowAnyException();
    }

    @Test
    void a_definition_without_a_model_of_its_own_keeps_the_house_shut() throws SQLException {
        change("update ACT_RE_PROCDEF set RESOURCE_NAME_ = ? where RESOURCE_NAME_ = ?", "bpmn/test/other.bpmn", NAME);

        // the engine itself looks for the model when it is asked what it knows
        assertThatThrownBy(this::check).hasMessageContaining("bpmn/test/other.bpmn");
    }

    @Test
    void the_models_of_this_build_may_run() {
        repository().createDeploymentQuery().list().forEach(one -> repository().deleteDeployment(one.getId(), true));
        PackagedModels models = new PackagedModels();
        models.deploy(repository());

        assertThatCode(() -> new DeployedModels(Map.of()).orReleased().areOurs(repository()))
                .doesNotThrowAnyException();
    }

    private void check() {
        new DeployedModels(packaged).areOurs(repository());
    }

    private void assertRefused(String name) {
        assertThatThrownBy(this::check)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name)
                .message()
                .doesNotContain("\n");
    }

    private static void deploy(String name, byte[] model) {
        repository()
                .createDeployment()
                .addString(name, new String(model, StandardCharsets.UTF_8))
                .deploy();
    }

    private static RepositoryService repository() {
        return engine.getRepositoryService();
    }

    private static byte[] model(String task) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test"
                             xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                    <process id="waiting" isExecutable="true" camunda:historyTimeToLive="P1D">
                        <startEvent id="begin"/>
                        <sequenceFlow id="on" sourceRef="begin" targetRef="%1$s"/>
                        <userTask id="%1$s"/>
                    </process>
                </definitions>
                """
                .formatted(task)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void change(String sql, Object value, String where) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            change.setObject(1, value);
            change.setString(2, where);
            change.executeUpdate();
        }
    }
}
