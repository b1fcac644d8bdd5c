package org.maatwerk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Tells the container of the in-container tests which server to run and on which database, before it starts. */
public class ContainerSettings implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("maatwerk.test.database") == null) {
            return;
        }
        System.setProperty("payara.microJar", microJar().toString());
        System.setProperty(
                "payara.cmdOptions",
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dmaatwerk.access-log.sign-every=PT0S " + database());
        System.setProperty("payara.extraMicroOptions", "--nocluster --disablephonehome");
        System.setProperty("payara.consoleOutput", "false");
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
        return "mariadb".equals(System.getProperty("maatwerk.test.database")) ? mariaDb() : h2();
    }

    private static String h2() {
        return "-Dmaatwerk.database.url=jdbc:h2:mem:inside;MODE=LEGACY;DB_CLOSE_DELAY=-1 " + keys();
    }

    private static String mariaDb() {
        return "-Dmaatwerk.database.driver=org.mariadb.jdbc.MariaDbDataSource -Dmaatwerk.database.url="
                + MariaDb.freshSchema() + " -Dmaatwerk.database.user=" + MariaDb.USER
                + " -Dmaatwerk.database.password=" + MariaDb.PASSWORD + " " + keys();
    }

    private static String keys() {
        Path folder =
                Path.of("target", "inside-" + ProcessHandle.current().pid()).toAbsolutePath();
        return "-Dmaatwerk.key-file=" + folder.resolve("master.json")
                + " -Dmaatwerk.mail.every=PT0S -Dmaatwerk.access-log.sign-every=PT0S -Dmaatwerk.data=" + folder;
    }
}
