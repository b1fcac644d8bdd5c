package org.maatwerk.workflow.process;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The engine's statements, read by a thread of their own while the server still looks for beans: they are some thousand
 * lines of XML, and the one part of the engine's start that waits for nothing. See decision 61.
 */
public class StatementsAhead implements Extension {

    private FutureTask<SqlSessionFactory> statements;

    void begin(@Observes BeforeBeanDiscovery start) {
        String url = ConfigProvider.getConfig().getValue("maatwerk.database.url", String.class);
        statements = new FutureTask<>(() -> new Reading(EngineSettings.databaseType(url)).read());
        Thread reader = new Thread(statements, "engine-statements");
        reader.setDaemon(true);
        reader.start();
    }

    /** Those for this database, waited for if need be. */
    SqlSessionFactory on(DataSource database) {
        try {
            SqlSessionFactory factory = statements.get();
            Environment former = factory.getConfiguration().getEnvironment();
            factory.getConfiguration()
                    .setEnvironment(new Environment(former.getId(), former.getTransactionFactory(), database));
            return factory;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the engine's statements could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the start was interrupted", e);
        }
    }

    /** As much of the engine's configuration as its statements ask for; the data source follows. */
    private static final class Reading extends JakartaTransactionProcessEngineConfiguration {

        private Reading(String databaseType) {
            setDatabaseType(databaseType);
            setDataSource(new UnpooledDataSource());
        }

        private SqlSessionFactory read() {
            initTransactionFactory();
            initSqlSessionFactory();
            return getSqlSessionFactory();
        }
    }
}
