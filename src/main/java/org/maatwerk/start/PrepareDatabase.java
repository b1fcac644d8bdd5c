package org.maatwerk.start;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.ToIntBiFunction;
import javax.sql.DataSource;
import org.maatwerk.workflow.EngineTables;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * {@code ./maatwerk prepare-database}: with the account that owns the schema, makes the tables or brings them up to
 * date, and gives the account with which nodes work what it needs of each, and no more (decision 65). Without a server;
 * the launcher finds it in {@code META-INF/maatwerk}.
 */
public final class PrepareDatabase implements ToIntBiFunction<Map<String, String>, PrintStream> {

    /** @return the exit code */
    @Override
    public int applyAsInt(Map<String, String> settings, PrintStream out) {
        String url = settings.get("maatwerk.database.url");
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new IllegalStateException("the embedded database has one account and prepares itself");
        }
        DataSource database =
                database(url, settings.get("maatwerk.database.user"), settings.get("maatwerk.database.password"));
        tables(database);
        out.println("The tables are up to date.");
        String worker = settings.getOrDefault("maatwerk.database.worker", "");
        if (!worker.isBlank()) {
            int granted = new WorkersRights(worker).grantIn(database);
            out.println("%s may work with %d tables; it cannot change their form, nor what was logged."
                    .formatted(worker, granted));
        }
        return 0;
    }

    static void tables(DataSource database) {
        Migrations migrations = new Migrations();
        migrations.ofOurTables(database);
        ServiceLoader.load(EngineTables.class, PrepareDatabase.class.getClassLoader())
                .findFirst()
                .orElseThrow()
                .make(database);
        migrations.ofEngineTables(database);
    }

    private static DataSource database(String url, String user, String password) {
        try {
            MariaDbDataSource source = new MariaDbDataSource(url);
            source.setUser(user);
            source.setPassword(password);
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
