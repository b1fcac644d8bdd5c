package org.maatwerk.workflow.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.h2.jdbcx.JdbcDataSource;

/** Puts a model of somebody else in a database that is empty so far. */
public final class ForeignModels {

    private ForeignModels() {}

    public static void in(String url) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(url);
        database.setUser("maatwerk");
        database.setPassword("maatwerk");
        StandaloneProcessEngineConfiguration configuration =
                EngineSettings.common(new StandaloneProcessEngineConfiguration(), database, Map.of(), List.of());
        configuration.setDatabaseSchemaUpdate(EngineSettings.schemaUpdate(database));
        configuration.setJobExecutorActivate(false);
        ProcessEngine engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "bpmn/strange.bpmn",
                        Bpmn.createExecutableProcess("strange")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("wait-here")
                                .done())
                .deploy();
        engine.close();
    }
}
