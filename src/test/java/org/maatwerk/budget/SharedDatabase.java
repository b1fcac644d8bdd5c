package org.maatwerk.budget;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.tools.Server;
import org.maatwerk.testing.MariaDb;
import org.maatwerk.testing.PackagedServer;

/** One database that several nodes use, on the kind of database of this run; what a killed node leaves, it undoes. */
final class SharedDatabase implements AutoCloseable {

    private final Map<String, String> settings;
    private final Server server;

    private SharedDatabase(Map<String, String> settings, Server server) {
        this.settings = settings;
        this.server = server;
    }

    static SharedDatabase empty() throws Exception {
        if (PackagedServer.isMariaDb()) {
            return new SharedDatabase(PackagedServer.mariaDb(MariaDb.freshSchema()), null);
        }
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "servers")), "data-");
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString())
                .start();
        String url = "jdbc:h2:tcp://localhost:%d/./maatwerk;MODE=LEGACY".formatted(server.getPort());
        return new SharedDatabase(
                Map.of(
                        "MAATWERK_DATABASE_URL", url,
                        "MAATWERK_DATABASE_USER", "maatwerk",
                        "MAATWERK_DATABASE_PASSWORD", "maatwerk"),
                server);
    }

    Map<String, String> settings() {
        return settings;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                settings.get("MAATWERK_DATABASE_URL"),
                settings.get("MAATWERK_DATABASE_USER"),
                settings.get("MAATWERK_DATABASE_PASSWORD"));
    }

    /** The first column. */
    List<String> texts(String query) {
        return rows(query).stream().map(row -> row.get(0)).toList();
    }

    /** The first one, when there is one. */
    Optional<String> text(String query) {
        return texts(query).stream().findFirst();
    }

    /** All as text, in one statement, so all of one moment. */
    List<List<String>> rows(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(found.getString(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
    }
}
