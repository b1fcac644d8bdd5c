package org.maatwerk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.OnBothDatabases;
import org.maatwerk.testing.PackagedServer;

/** A start and a stop in which nothing is wrong warn of nothing: who reads a warning must be able to believe it. */
@OnBothDatabases
class QuietLogIT {

    @Test
    void a_start_and_a_stop_log_no_warning() {
        try (PackagedServer server = PackagedServer.fresh().start()) {
            server.stop();

            assertThat(server.log()).contains("the house is open");
            assertThat(alarming(server)).isEmpty();
            assertThat(server.complaint()).isEmpty();
        }
    }

    /** As {@link OneLine} writes them. */
    private static List<String> alarming(PackagedServer server) {
        return server.log()
                .lines()
                .filter(line -> line.matches("\\d{4}-\\d\\d-\\d\\d \\S+ (WARN|ERROR) .*"))
                .toList();
    }
}
