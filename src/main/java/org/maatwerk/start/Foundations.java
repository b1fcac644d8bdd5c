package org.maatwerk.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.maatwerk.workflow.EngineRoom;

/**
 * The tables and the engine, before anybody comes in. It runs outside a transaction, because migrations and the engine's
 * schema need their own; and it is a bean of its own, because the container would draw the connections asked for here
 * into every later transaction of the same bean, while others may have them by then.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Foundations {

    @Resource(lookup = "java:app/jdbc/maatwerk")
    DataSource database;

    @Inject
    Migrations migrations;

    @Inject
    EngineRoom engine;

    @PostConstruct
    void lay() {
        FailedStart.isTold(() -> {
            migrations.ofOurTables(database);
            engine.prepare();
            migrations.ofEngineTables(database);
        });
    }
}
