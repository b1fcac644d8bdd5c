package org.maatwerk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.FreePort;
import org.maatwerk.testing.MariaDb;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.workflow.process.ForeignModels;

/** A start that fails ends, with exit code 1 and one line that says what to do. */
class StartFailsIT {

    private static final Path DIST = Path.of("target", "dist").toAbsolutePath();

    @Test
    void when_the_port_is_taken() throws IOException {
        try (PackagedServer server = PackagedServer.onEmbedded();
                ServerSocket taken = new ServerSocket(server.port(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();

            int exit = server.startExpectingEnd();

            assertOneLine(server, exit, "Port " + server.port(), "MAATWERK_PORT");
        }
    }

    @Test
    void when_the_database_cannot_be_reached() {
        String nobodyThere = "jdbc:mariadb://127.0.0.1:" + FreePort.find() + "/maatwerk";
        try (PackagedServer server = PackagedServer.onEmbedded().with(PackagedServer.mariaDb(nobodyThere))) {

            int exit = server.startExpectingEnd();

            assertOneLine(server, exit, nobodyThere, "MAATWERK_DATABASE_URL");
        }
    }

    @Test
    void when_the_database_refuses_the_account() {
        try (PackagedServer server = PackagedServer.onEmbedded()
                .with(PackagedServer.mariaDb(MariaDb.freshSchema()))
                .with(Map.of("MAATWERK_DATABASE_PASSWORD", "not-this-one"))) {

            int exit = server.startExpectingEnd();

            assertOneLine(server, exit, "does not accept", "MAATWERK_DATABASE_PASSWORD");
            assertThat(server.complaint()).doesNotContain("not-this-one");
        }
    }

    @Test
    void when_another_program_has_the_database_file() throws SQLException {
        try (PackagedServer server = PackagedServer.onEmbedded();
                Connection other = DriverManager.getConnection(
                        "jdbc:h2:file:" + server.data().resolve("maatwerk"), "maatwerk", "maatwerk")) {
            assertThat(other.isValid(5)).isTrue();

            int exit = server.startExpectingEnd();

            assertOneLine(server, exit, "in use by another program", "Close that program");
        }
    }

    @Test
    void when_a_model_in_the_database_is_not_ours() {
        try (PackagedServer server = PackagedServer.onEmbedded()) {
            ForeignModels.in("jdbc:h2:file:" + server.data().resolve("maatwerk") + ";MODE=LEGACY");

            int exit = server.startExpectingEnd();

            assertOneLine(server, exit, "bpmn/strange.bpmn", "not one that came with Maatwerk");
        }
    }

    @Test
    void when_a_setting_does_not_exist() {
        try (PackagedServer server = PackagedServer.onEmbedded().with(Map.of("MAATWERK_PROT", "8081"))) {

            int exit = server.startExpectingEnd();

            assertOneLine(server, exit, "MAATWERK_PROT", "MAATWERK_PORT");
        }
    }

    @Test
    void when_a_setting_cannot_be() {
        try (PackagedServer server = PackagedServer.onEmbedded().with(Map.of("MAATWERK_PROFILE", "test"))) {

            int exit = server.startExpectingEnd();

            assertOneLine(server, exit, "MAATWERK_PROFILE", "demo or production");
        }
    }

    @Test
    void when_production_has_no_master_key() {
        try (PackagedServer server = PackagedServer.onEmbedded().with(Map.of("MAATWERK_PROFILE", "production"))) {

            int exit = server.startExpectingEnd();

            assertOneLine(server, exit, "key", server.data().toString());
        }
    }

    @Test
    void when_production_would_have_demo_accounts() {
        try (PackagedServer server = PackagedServer.onEmbedded()
                .with(Map.of("MAATWERK_PROFILE", "production", "MAATWERK_SIGN_IN", "demo"))) {

            int exit = server.startExpectingEnd();

            assertOneLine(server, exit, "Demo accounts", "MAATWERK_SIGN_IN");
        }
    }

    @Test
    void when_the_key_store_has_no_password() throws IOException {
        Path store = Files.createTempFile("master", ".p12");
        try (PackagedServer server = PackagedServer.onEmbedded()
                .with(Map.of("MAATWERK_KEY_KEEPER", "keystore", "MAATWERK_KEY_FILE", store.toString()))) {

            int exit = server.startExpectingEnd();

            assertOneLine(server, exit, "password of the key store", "MAATWERK_KEY_PASSWORD_FILE");
        }
    }

    @Test
    void when_the_application_cannot_be_deployed() throws IOException {
        Path broken = brokenDist("broken-", "<web-app>");
        try (PackagedServer server = PackagedServer.onEmbedded().from(broken)) {

            int exit = server.startExpectingEnd();

            assertOneLine(server, exit, "did not start", "maatwerk.log");
        }
    }

    @Test
    void when_nothing_stands_at_the_address() throws IOException {
        Path hollow = brokenDist(
                "broken-", "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"></web-app>");
        try (PackagedServer server = PackagedServer.onEmbedded().from(hollow)) {

            int exit = server.startExpectingEnd();

            assertOneLine(server, exit, "did not start", "404");
        }
    }

    private static void assertOneLine(PackagedServer server, int exit, String... words) {
        assertThat(exit).as(server.complaint()).isEqualTo(1);
        assertThat(server.complaint().lines()).hasSize(1);
        assertThat(server.complaint()).contains(words);
        assertThat(server.banner()).isEmpty();
    }

    /** The delivered layout with an application of which only the deployment descriptor is there. */
    private static Path brokenDist(String name, String descriptor) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "servers")), name)
                .toAbsolutePath();
        Files.createSymbolicLink(folder.resolve("server"), DIST.resolve("server"));
        Files.copy(DIST.resolve("maatwerk.jar"), folder.resolve("maatwerk.jar"));
        Files.copy(DIST.resolve("jvm.options"), folder.resolve("jvm.options"));
        Path inside = Files.createDirectories(folder.resolve("ROOT.war/WEB-INF"));
        Files.createSymbolicLink(inside.resolve("lib"), DIST.resolve("ROOT.war/WEB-INF/lib"));
        Files.writeString(inside.resolve("web.xml"), descriptor);
        return folder;
    }
}
