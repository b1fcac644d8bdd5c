package org.maatwerk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Tells the container of the in-container tests which server to run and on which database, before it starts. */
public class ContainerSettings implements LauncherSessionListener {

    private static final Path FOLDER =
            Path.of("target", "inside-" + ProcessHandle.current().pid()).toAbsolutePath();

    private static String schema;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("maatwerk.test.database") == null) {
            return;
        }
        System.setProperty("payara.microJar", microJar().toString());
        System.setProperty("payara.cmdOptions", quickStart() + " " + database());
        System.setProperty("payara.extraMicroOptions", "--nocluster --disablephonehome --logtofile " + FOLDER + ".log");
        System.setProperty("payara.consoleOutput", "false");
    }

    /** How the product runs its code, without how much memory it has. */
    private static String quickStart() {
        try (Stream<String> options = Files.lines(Path.of("src/main/dist/jvm.options"))) {
            return options.filter(option -> option.matches("-XX:(Tiered|ReservedCode|\\+Use).*"))
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one server that the build fetched. */
    private static Path microJar() {
        try (Stream<Path> fetched = Files.list(Path.of("target", "server"))) {
            return fetched.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String database() {
        return isMariaDb() ? mariaDb() : h2();
    }

    private static boolean isMariaDb() {
        return "mariadb".equals(System.getProperty("maatwerk.test.database"));
    }

    /** In memory: it ends with the server of a test class. */
    private static String h2() {
        return "-Dmaatwerk.database.url=jdbc:h2:mem:inside;MODE=LEGACY;DB_CLOSE_DELAY=-1 " + beside();
    }

    private static String mariaDb() {
        schema = MariaDb.freshSchema();
        return "-Dmaatwerk.database.driver=org.mariadb.jdbc.MariaDbDataSource -Dmaatwerk.database.url=" + schema
                + " -Dmaatwerk.database.user=" + MariaDb.USER + " -Dmaatwerk.database.password=" + MariaDb.PASSWORD
                + " " + beside();
    }

    /** All reading is outside working hours: what is unusual does not depend on the hour at which a test runs. */
    private static String beside() {
        return "-Dmaatwerk.unusual.day-begins=12 -Dmaatwerk.unusual.day-ends=12"
                + " -Dmaatwerk.calls-per-minute=1000000 -Dmaatwerk.key-file=" + FOLDER.resolve("master.json")
                + " -Dmaatwerk.mail.every=PT0S -Dmaatwerk.access-log.sign-every=PT0S -Dmaatwerk.data=" + FOLDER
                + " -Dmaatwerk.access-log.heads-folder=" + FOLDER.resolve("heads");
    }

    /** Database, keys, secrets of files and signed heads go together: each test class begins with none of them. */
    static void beginAnew() {
        if (isMariaDb()) {
            MariaDb.empty(schema);
        }
        try (Stream<Path> files = Files.exists(FOLDER) ? Files.walk(FOLDER) : Stream.empty()) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
