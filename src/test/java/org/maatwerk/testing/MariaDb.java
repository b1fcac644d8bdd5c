package org.maatwerk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A real MariaDB server for tests, from a published artifact: started once per JVM, on a free port, with its data under
 * {@code target/mariadb}; it ends with the JVM. Every call of {@link #freshSchema()} gives an empty schema.
 */
public final class MariaDb {

    public static final String USER = "maatwerk";
    public static final String PASSWORD = "maatwerk-test";

    /** Where the files of servers that ran for tests of the packaged product stay, to be looked through at the end. */
    public static final Path LEAVINGS = Path.of("target", "mariadb-left").toAbsolutePath();

    private static final Path HOME = Path.of("target", "mariadb").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static MariaDb running;

    private final Path data;
    private final int port;
    private Process server;

    private MariaDb(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** The JDBC URL of a new, empty schema on the server of this JVM. */
    public static String freshSchema() {
        return running().newSchema();
    }

    /** A server of one's own, to kill and start again; it ends with the JVM too. */
    public static MariaDb own() {
        return begin("own-" + SCHEMAS.incrementAndGet());
    }

    public String newSchema() {
        String schema = "maatwerk_" + SCHEMAS.incrementAndGet();
        create(schema);
        return url(schema);
    }

    /** Takes away everything in a schema that {@link #freshSchema()} gave; nobody may be connected to it. */
    static void empty(String url) {
        String schema = url.replaceAll(".*/|\\?.*", "");
        running().execute("drop database " + schema);
        running().create(schema);
    }

    private void create(String schema) {
        execute("create database " + schema + " character set utf8mb4 collate utf8mb4_bin");
    }

    /** The server of this JVM, started when it was not. */
    public static synchronized MariaDb running() {
        if (running == null) {
            running = begin("data");
        }
        return running;
    }

    private static MariaDb begin(String name) {
        Path folder = HOME.resolve(name + "-" + ProcessHandle.current().pid());
        deleteAbandoned();
        MariaDb mariaDb = new MariaDb(folder, FreePort.find());
        mariaDb.install();
        mariaDb.start();
        Runtime.getRuntime().addShutdownHook(new Thread(mariaDb::discard));
        mariaDb.execute("create user '%s'@'%%' identified by '%s'".formatted(USER, PASSWORD));
        mariaDb.execute("grant all on *.* to '%s'@'%%'".formatted(USER));
        return mariaDb;
    }

    /** What runs of before kept; those of processes that still run stay. */
    private static void deleteAbandoned() {
        if (!"mariadb".equals(System.getProperty("maatwerk.test.database")) || Files.notExists(LEAVINGS)) {
            return;
        }
        try (Stream<Path> kept = Files.list(LEAVINGS)) {
            Instant thisRun = ProcessHandle.current()
                    .parent()
                    .flatMap(parent -> parent.info().startInstant())
                    .orElse(Instant.EPOCH);
            for (Path each : kept.toList()) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(thisRun)) {
                    deleteAll(each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /** Ends the server the hard way, as a power cut would. */
    public void kill() {
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Starts the server on the data it has, and waits until it answers. */
    public void start() {
        server = launch(List.of(
                binary("bin/mariadbd"),
                "--no-defaults",
                "--datadir=" + data,
                "--tmpdir=" + temporary(),
                "--lc-messages-dir=" + HOME.resolve("share"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + Path.of(System.getProperty("java.io.tmpdir"), data.getFileName() + ".socket"),
                "--pid-file=" + data.resolve("pid"),
                "--user=" + System.getProperty("user.name"),
                "--character-set-server=utf8mb4",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=32M",
                "--innodb-flush-log-at-trx-commit=2",
                "--innodb-flush-method=nosync",
                "--performance-schema=OFF",
                "--skip-name-resolve"));
        Patience.until("MariaDB answers, see " + log(), PATIENCE, this::answers);
    }

    private String url(String schema) {
        // Without nullDatabaseMeansCurrent the engine takes another schema's tables for its own.
        return "jdbc:mariadb://127.0.0.1:%d/%s?nullDatabaseMeansCurrent=true".formatted(port, schema);
    }

    private boolean answers() {
        if (!server.isAlive()) {
            throw new IllegalStateException("MariaDB ended, see " + log());
        }
        try (Connection connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    public void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:%d/mysql".formatted(port), "root", "");
    }

    private void install() {
        try {
            MariaDbProgram.unpack(HOME);
            Files.createDirectories(data);
            Files.createDirectories(temporary());
            int exit = launch(List.of(
                            binary("scripts/mariadb-install-db"),
                            "--no-defaults",
                            "--basedir=" + HOME,
                            "--datadir=" + data,
                            "--tmpdir=" + temporary(),
                            "--user=" + System.getProperty("user.name"),
                            "--auth-root-authentication-method=normal",
                            "--skip-test-db",
                            "--skip-name-resolve"))
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("mariadb-install-db: " + exit + ", " + Files.readString(log()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process launch(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its own: a server that starts throws away the temporary tables that it finds, whosever they are. */
    private Path temporary() {
        return HOME.resolve("tmp-" + data.getFileName());
    }

    private Path log() {
        return HOME.resolve(data.getFileName() + ".log");
    }

    private static String binary(String name) {
        return HOME.resolve(name).toString();
    }

    private void discard() {
        server.destroyForcibly();
        server.onExit().join();
        if (isOfPackagedProduct()) {
            keep();
        } else {
            deleteAll(data);
            deleteAll(temporary());
        }
    }

    private void keep() {
        try {
            Files.createDirectories(LEAVINGS);
            Files.move(data, LEAVINGS.resolve(data.getFileName()));
            Files.move(temporary(), LEAVINGS.resolve(temporary().getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOfPackagedProduct() {
        return data.getFileName().toString().startsWith("data-")
                && "mariadb".equals(System.getProperty("maatwerk.test.database"));
    }

    private static void deleteAll(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
