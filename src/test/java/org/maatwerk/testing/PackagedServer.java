package org.maatwerk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The product as it is delivered ({@code target/dist}), as a process of its own: on a free port, with a data folder of
 * its own, on the database that the system property {@code maatwerk.test.database} names ({@code h2} or
 * {@code mariadb}).
 *
 * <p>{@link #shared()} is one server for all tests of the JVM that only need one. Tests that stop, kill or set up a
 * server differently make their own.
 */
public final class PackagedServer implements AutoCloseable {

    private static final Path DIST = Path.of("target", "dist").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static PackagedServer shared;
    private static PackagedServer money;
    private static AssertionError sharedFailure;

    private final Path data;
    private final int port;
    private final Map<String, String> settings = new TreeMap<>();
    private Path dist = DIST;
    private Process process;

    private PackagedServer(int port, Path data) {
        this.port = port;
        this.data = data;
        settings.put("MAATWERK_PORT", String.valueOf(port));
        settings.put("MAATWERK_DATA", data.toString());
        // tests share sessions that may be older than the limit; what it does is tested in a session of its own
        settings.put("MAATWERK_SESSION_FRESH", "PT8H");
        // tests are quicker than anybody
        settings.put("MAATWERK_CALLS_PER_MINUTE", "1000000");
    }

    /** A server that is not started yet, on the chosen kind of database, empty. */
    public static PackagedServer fresh() {
        PackagedServer server = onEmbedded();
        return isMariaDb() ? server.with(mariaDb(MariaDb.freshSchema())) : server;
    }

    /** A server that is not started yet, on the default database in its own data folder. */
    public static PackagedServer onEmbedded() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "servers"));
            return in(Files.createTempDirectory(folder, "data-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server that is not started yet, on the default database in this data folder. */
    public static PackagedServer in(Path data) {
        return new PackagedServer(FreePort.find(), data.toAbsolutePath());
    }

    /** One running server for everybody in this JVM; it ends with the JVM. */
    public static synchronized PackagedServer shared() {
        if (shared == null) {
            PackagedServer server = fresh().with(Map.of(
                    "MAATWERK_CLAMAV", "127.0.0.1:" + FakeClamd.listening().port()));
            Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
            shared = startOnce(server);
        }
        return shared;
    }

    /** One running server, on the default database, for what moves money; it ends with the JVM. */
    public static synchronized PackagedServer money() {
        if (money == null) {
            PackagedServer server = onEmbedded();
            Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
            money = startOnce(server);
        }
        return money;
    }

    /** One that does not start will not start for the next test either. */
    private static PackagedServer startOnce(PackagedServer server) {
        if (sharedFailure != null) {
            throw sharedFailure;
        }
        try {
            return server.start();
        } catch (AssertionError failure) {
            sharedFailure = failure;
            throw failure;
        }
    }

    /** The settings with which a server uses this MariaDB schema. */
    public static Map<String, String> mariaDb(String url) {
        return Map.of(
                "MAATWERK_DATABASE_DRIVER",
                "org.mariadb.jdbc.MariaDbDataSource",
                "MAATWERK_DATABASE_URL",
                url,
                "MAATWERK_DATABASE_USER",
                MariaDb.USER,
                "MAATWERK_DATABASE_PASSWORD",
                MariaDb.PASSWORD);
    }

    public static boolean isMariaDb() {
        return "mariadb".equals(System.getProperty("maatwerk.test.database", "h2"));
    }

    public PackagedServer with(Map<String, String> more) {
        settings.putAll(more);
        return this;
    }

    /** Another layout than the one that was built, for tests of broken ones. */
    public PackagedServer from(Path otherDist) {
        dist = otherDist;
        return this;
    }

    /** Starts and waits for the banner; fails with what was said instead. */
    public PackagedServer start() {
        begin();
        Patience.until("banner of " + this, PATIENCE, () -> banner().contains(url()) || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("ended with " + process.exitValue() + ": " + complaint());
        }
        return this;
    }

    /** Starts, and gives the exit code when it has ended by itself. */
    public int startExpectingEnd() {
        begin();
        Patience.until("end of " + this, PATIENCE, () -> !process.isAlive());
        return process.exitValue();
    }

    /** What {@code ./maatwerk <words>} says on this installation, with its exit code in front. */
    public String command(String... words) {
        try {
            Process command = program(words).redirectErrorStream(true).start();
            String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return command.waitFor() + "\n" + said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void begin() {
        try {
            process = program()
                    .redirectOutput(data.resolve("banner.txt").toFile())
                    .redirectError(data.resolve("complaint.txt").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder program(String... words) {
        List<String> command = new ArrayList<>(List.of(java(), "@" + dist.resolve("jvm.options")));
        Path archive = dist.resolve("classes.jsa");
        if (Files.exists(archive)) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        command.addAll(List.of("-jar", dist.resolve("maatwerk.jar").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(data.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAATWERK_"));
        builder.environment().putAll(settings);
        return builder;
    }

    /** As Ctrl-C does. */
    public void stop() {
        process.destroy();
        end();
    }

    /** SIGKILL: nothing gets the chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        end();
    }

    private void end() {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    public String url() {
        return (settings.containsKey("MAATWERK_TLS_KEY_STORE") ? "https" : "http") + "://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public Path data() {
        return data;
    }

    /** What stands on the console. */
    public String banner() {
        return read("banner.txt");
    }

    /** What stands on the error console. */
    public String complaint() {
        return read("complaint.txt");
    }

    public String log() {
        return read("logs/maatwerk.log");
    }

    /** The status of a page, without following it elsewhere. */
    public int status(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url() + path).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            return connection.getResponseCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String name) {
        try {
            Path file = data.resolve(name);
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    @Override
    public String toString() {
        return "server on " + url() + " with " + data;
    }
}
