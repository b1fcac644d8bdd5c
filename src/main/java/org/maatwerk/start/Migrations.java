package org.maatwerk.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to the version of this program: our own, and what we add to the engine's. */
@ApplicationScoped
class Migrations {

    /** MariaDB's: of a table, of a schema. */
    private static final Set<Integer> COMMAND_DENIED = Set.of(1142, 1044);

    void ofOurTables(DataSource database) {
        migrate(database, "classpath:db/migration", "schema_history");
    }

    /** After the engine has made its tables. */
    void ofEngineTables(DataSource database) {
        migrate(database, "classpath:db/engine", "engine_schema_history");
    }

    private void migrate(DataSource database, String scripts, String history) {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations(scripts)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .outOfOrder(true)
                .load();
        try {
            flyway.migrate();
        } catch (FlywayException refused) {
            throw isForbidden(refused)
                    ? new IllegalStateException("the tables are not up to date, and this account may not change them. "
                            + "Run ./maatwerk prepare-database with the account that owns them")
                    : refused;
        }
    }

    private static boolean isForbidden(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && COMMAND_DENIED.contains(e.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
