package org.maatwerk.workflow.process;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** What every engine of ours has in common, in the container and in tests. */
public final class EngineSettings {

    /** The engine's name; also in job locks and logs. */
    public static final String NAME = "maatwerk";

    /** The hours in which nobody works and history goes whose time to live is over; decision 0013. */
    static final String CLEANING_STARTS = "01:00";

    static final String CLEANING_ENDS = "05:00";

    private static final String H2 = "h2";
    private static final String MYSQL = "mysql";

    private EngineSettings() {}

    /**
     * Puts our settings on a configuration: no authorisations, metrics or scripts of the engine, history of activities
     * (the audit is ours), a stated time to live for every model and a window in the night to hold it to that.
     */
    public static <C extends ProcessEngineConfigurationImpl> C common(
            C configuration, DataSource database, Map<Object, Object> beans, List<ProcessEnginePlugin> plugins) {
        configuration.setProcessEngineName(NAME);
        configuration.setDataSource(database);
        configuration.setDatabaseType(databaseType(database));
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setHistoryCleanupBatchWindowStartTime(CLEANING_STARTS);
        configuration.setHistoryCleanupBatchWindowEndTime(CLEANING_ENDS);
        configuration.setAuthorizationEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setEnableScriptCompilation(false);
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        // No blocks of numbers to fetch in a transaction of their own, and no nodes that wait for each other's.
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(beans);
        configuration.getProcessEnginePlugins().addAll(plugins);
        return configuration;
    }

    /** The engine's tables are made once; from then on they are only checked, and another version stops the start. */
    static String schemaUpdate(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return hasTable(connection, "ACT_GE_PROPERTY")
                    ? ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE
                    : ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_CREATE;
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static boolean hasTable(Connection connection, String table) throws SQLException {
        try (ResultSet found =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), table, null)) {
            return found.next();
        }
    }

    private static IllegalStateException unreachable(SQLException e) {
        return new IllegalStateException("The database cannot be reached. Check MAATWERK_DATABASE_URL.", e);
    }

    private static String databaseType(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return databaseType(connection.getMetaData().getURL());
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** The engine dropped MariaDB in 7.23; it speaks MySQL to it, and our contract tests watch that pairing. */
    static String databaseType(String url) {
        return url.startsWith("jdbc:h2:") ? H2 : MYSQL;
    }
}
