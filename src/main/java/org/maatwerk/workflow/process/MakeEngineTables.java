package org.maatwerk.workflow.process;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.maatwerk.workflow.EngineTables;

/** An engine that makes or checks its tables and closes: no models, no jobs. */
public final class MakeEngineTables implements EngineTables {

    @Override
    public void make(DataSource database) {
        EngineSettings.common(new StandaloneProcessEngineConfiguration(), database, Map.of(), List.of())
                .setDatabaseSchemaUpdate(EngineSettings.schemaUpdate(database))
                .setJobExecutorActivate(false)
                .buildProcessEngine()
                .close();
    }
}
