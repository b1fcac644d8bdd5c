package org.maatwerk.launch;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Asks the database one question before the server boots, because its answer is clearer than the server's. */
final class DatabaseProbe {

    private final Settings settings;
    private final Path libraries;

    DatabaseProbe(Settings settings, Path libraries) {
        this.settings = settings;
        this.libraries = libraries;
    }

    void ask() throws CannotStart {
        try (URLClassLoader drivers = drivers();
                Connection connection = connect(drivers)) {
            if (!connection.isValid(10)) {
                throw new CannotStart("The database %s does not answer. Is it running?".formatted(where()));
            }
        } catch (SQLException e) {
            throw new CannotStart(explain(e), e);
        } catch (IOException e) {
            throw new CannotStart("The database drivers in %s cannot be read. Build again.".formatted(libraries), e);
        }
    }

    private Connection connect(URLClassLoader drivers) throws SQLException, CannotStart {
        Properties account = new Properties();
        account.setProperty("user", settings.databaseUser());
        account.setProperty("password", settings.databasePassword());
        for (Driver driver : ServiceLoader.load(Driver.class, drivers)) {
            Connection connection = driver.connect(settings.databaseUrl(), account);
            if (connection != null) {
                return connection;
            }
        }
        throw new CannotStart(
                "No driver knows MAATWERK_DATABASE_URL %s. Use jdbc:h2:… or jdbc:mariadb:…".formatted(where()));
    }

    private URLClassLoader drivers() throws IOException {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(libraries)) {
            for (Path file : files.filter(DatabaseProbe::isDriver).toList()) {
                jars.add(file.toUri().toURL());
            }
        }
        return new URLClassLoader(jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    private static boolean isDriver(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("h2.") || name.startsWith("mariadb-") || name.startsWith("slf4j-");
    }

    private String explain(SQLException e) {
        int code = e.getErrorCode();
        if (code == 90020) {
            return "The database file is in use by another program: %s. Close that program first.".formatted(where());
        }
        if (code == 28000 || code == 1045 || code == 1044) {
            return "The database %s does not accept the account %s. Check MAATWERK_DATABASE_USER and MAATWERK_DATABASE_PASSWORD."
                    .formatted(where(), settings.databaseUser());
        }
        if (code == 1049) {
            return "There is no such database schema: %s. Create it, or correct MAATWERK_DATABASE_URL."
                    .formatted(where());
        }
        return "The database %s cannot be reached (%s). Start it, or correct MAATWERK_DATABASE_URL."
                .formatted(where(), firstLine(e));
    }

    /** Without what follows the address: options may carry a password. */
    private String where() {
        return settings.databaseUrl().replaceAll("[?;].*", "");
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
