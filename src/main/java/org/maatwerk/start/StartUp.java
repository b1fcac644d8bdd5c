package org.maatwerk.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.kernel.HouseStarted;
import org.maatwerk.workflow.EngineRoom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes the house up. It runs outside a transaction, because migrations and the engine's schema need their own. When
 * anything fails, the deployment fails, and the launcher reads the reason from {@link #FAILURE}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {

    /** System property with the one line that says why the start failed and what to do. */
    public static final String FAILURE = "maatwerk.start.failure";

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);

    @Resource(lookup = "java:app/jdbc/maatwerk")
    DataSource database;

    @Inject
    Migrations migrations;

    @Inject
    EngineRoom engine;

    @Inject
    Config settings;

    @Inject
    Event<HouseStarted> started;

    @PostConstruct
    void wakeUp() {
        try {
            migrations.ofOurTables(database);
            engine.prepare(database);
            migrations.ofEngineTables(database);
            started.fire(new HouseStarted(isDemo()));
            engine.open();
            LOG.info("the house is open");
        } catch (RuntimeException e) {
            System.setProperty(FAILURE, reason(e));
            throw e;
        }
    }

    @PreDestroy
    void goToSleep() {
        engine.close();
    }

    private boolean isDemo() {
        return settings.getOptionalValue("maatwerk.profile", String.class)
                .orElse("demo")
                .equals("demo");
    }

    private static String reason(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String words = deepest.getMessage();
        return (words == null ? deepest.getClass().getSimpleName() : words)
                .lines()
                .findFirst()
                .orElse("");
    }
}
