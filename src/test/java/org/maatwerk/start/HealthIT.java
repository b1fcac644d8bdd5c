package org.maatwerk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.MariaDb;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Patience;

/** What operations see of a running node. */
class HealthIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void a_node_without_its_database_is_neither_alive_nor_ready_and_recovers_with_it() {
        MariaDb database = MariaDb.own();
        try (PackagedServer server = PackagedServer.onEmbedded().with(PackagedServer.mariaDb(database.newSchema()))) {
            server.start();
            assertThat(server.status("/health/live")).isEqualTo(200);
            assertThat(server.status("/health/ready")).isEqualTo(200);

            database.kill();

            Patience.until("live is down", PATIENCE, () -> server.status("/health/live") == 503);
            Patience.until("ready is down", PATIENCE, () -> server.status("/health/ready") == 503);

            database.start();

            Patience.until("live is up again", PATIENCE, () -> server.status("/health/live") == 200);
            Patience.until("ready is up again", PATIENCE, () -> server.status("/health/ready") == 200);
        }
    }

    @Test
    void the_numbers_are_for_this_machine_itself_and_name_nobody() throws IOException {
        HttpURLConnection page = open(PackagedServer.shared(), Map.of());

        String numbers = new String(page.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(numbers).contains("maatwerk_failed_jobs 0", "maatwerk_sign_ins_total ");
        assertThat(numbers.lines()).allMatch(line -> line.matches("[a-z_]+(\\{stem=\"[a-z-]+\"\\})? \\d+"));
    }

    @Test
    void the_numbers_are_not_there_for_somebody_behind_the_proxy() throws IOException {
        HttpURLConnection page = open(PackagedServer.shared(), Map.of("X-Forwarded-For", "203.0.113.7"));

        assertThat(page.getResponseCode()).isEqualTo(404);
    }

    @Test
    void the_server_does_not_tell_what_it_is_and_what_it_offers() throws IOException {
        PackagedServer server = PackagedServer.shared();

        HttpURLConnection page =
                (HttpURLConnection) URI.create(server.url() + "/").toURL().openConnection();

        assertThat(page.getHeaderFields()).doesNotContainKeys("Server", "X-Powered-By");
        assertThat(server.status("/openapi")).isNotEqualTo(200);
        assertThat(server.status("/application.wadl")).isNotEqualTo(200);
        assertThat(server.status("/metrics")).isNotEqualTo(200);
    }

    private static HttpURLConnection open(PackagedServer server, Map<String, String> headers) throws IOException {
        HttpURLConnection page = (HttpURLConnection)
                URI.create(server.url() + "/operations/metrics").toURL().openConnection();
        headers.forEach(page::setRequestProperty);
        return page;
    }
}
