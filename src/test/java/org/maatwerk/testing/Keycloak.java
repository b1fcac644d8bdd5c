package org.maatwerk.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A real OpenID provider, from a published artifact, as a process of its own on a free port, with the realm of
 * {@code docker/realm.json}; unpacked once under {@code target/keycloak}.
 */
public final class Keycloak implements AutoCloseable {

    private static final Path HOME = Path.of("target", "keycloak").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String REALM = "/realms/maatwerk";
    private static final String MEMORY = "-Xms64m -Xmx384m -XX:TieredStopAtLevel=1";

    private final int port = FreePort.find();
    private final Path home;
    private final Process process;

    private Keycloak(Path home, String realm) {
        this.home = home;
        process = begin(realm);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Begins to start; {@link #ready()} waits for it. */
    public static Keycloak starting(String realm) {
        return new Keycloak(unpacked(), realm);
    }

    public Keycloak ready() {
        Patience.until("OpenID provider at " + issuer(), PATIENCE, () -> answers() || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("the OpenID provider did not start: " + home.resolve("output.txt"));
        }
        return this;
    }

    public String issuer() {
        return "http://localhost:" + port + REALM;
    }

    private Process begin(String realm) {
        try {
            Files.writeString(
                    Files.createDirectories(home.resolve("data/import")).resolve("realm.json"), realm);
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            "bash",
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--db=dev-mem",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port))
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("output.txt").toFile());
            builder.environment().putAll(Map.of("JAVA_OPTS_KC_HEAP", MEMORY));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(issuer()).toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static synchronized Path unpacked() {
        Path zip = Path.of(System.getProperty("maatwerk.test.keycloak"));
        Path home = HOME.resolve(zip.getFileName().toString().replaceAll("-quarkus-dist|\\.zip", ""));
        try {
            if (!Files.exists(HOME.resolve("complete"))) {
                unpack(zip);
                Files.createFile(HOME.resolve("complete"));
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path zip) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path place = HOME.resolve(entry.getName()).normalize();
                if (!place.startsWith(HOME)) {
                    throw new IOException("outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                } else {
                    Files.createDirectories(place.getParent());
                    Files.write(place, entries.readAllBytes());
                }
            }
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
