package org.maatwerk.start;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables to the version of this program: our own, and what we add to the engine's. */
@ApplicationScoped
class Migrations {

    void ofOurTables(DataSource database) {
        migrate(database, "classpath:db/migration", "schema_history");
    }

    /** After the engine has made its tables. */
    void ofEngineTables(DataSource database) {
        migrate(database, "classpath:db/engine", "engine_schema_history");
    }

    private void migrate(DataSource database, String scripts, String history) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations(scripts)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
