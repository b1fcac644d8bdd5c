package org.maatwerk.workflow.process;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.maatwerk.workflow.WorkingDays;
import org.maatwerk.workflow.usecase.Tracking;

/**
 * One engine with the packaged models for all tests of the JVM: building one takes longer than most tests. Whoever
 * takes it finds no file in it, and brings the beans that the models name.
 */
final class SharedEngine {

    private static SharedEngine only;

    final ProcessEngine engine;
    final Footprints footprints = new Footprints();

    private final JdbcDataSource database = new JdbcDataSource();
    private final WorkItemListener listener = new WorkItemListener();
    private final Map<Object, Object> beans = new HashMap<>();

    private SharedEngine() {
        database.setUrl("jdbc:h2:mem:shared-engine;DB_CLOSE_DELAY=-1");
        WorkItemPlugin plugin = new WorkItemPlugin();
        plugin.listener = listener;
        List<ProcessEnginePlugin> plugins = List.of(plugin, footprints);
        StandaloneProcessEngineConfiguration configuration =
                EngineSettings.common(new StandaloneProcessEngineConfiguration(), database, beans, plugins);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        new PackagedModels().deploy(engine.getRepositoryService());
    }

    /** From now on it is this taker's; one at a time. */
    static synchronized SharedEngine take(Map<Object, Object> beans, Tracking tracking, WorkingDays calendar) {
        if (only == null) {
            only = new SharedEngine();
        }
        only.forgetFiles();
        only.footprints.walked().clear();
        only.beans.clear();
        only.beans.putAll(beans);
        only.listener.trackTask = tracking.trackTask;
        only.listener.calendar = calendar;
        return only;
    }

    /** Takes every row away that does not belong to the models themselves. */
    private void forgetFiles() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            for (String table : tablesOfFiles(connection)) {
                statement.execute("truncate table " + table);
            }
            statement.execute("delete from ACT_GE_BYTEARRAY where DEPLOYMENT_ID_ is null");
            statement.execute("set referential_integrity true");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tablesOfFiles(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet table =
                connection.getMetaData().getTables(null, "PUBLIC", "ACT%", new String[] {"BASE TABLE", "TABLE"})) {
            while (table.next()) {
                String name = table.getString("TABLE_NAME");
                if (name.matches("ACT_(RU|HI)_.*") && !name.equals("ACT_RU_JOBDEF")) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }
}
