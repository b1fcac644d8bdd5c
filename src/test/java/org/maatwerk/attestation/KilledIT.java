package org.maatwerk.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Patience;
import org.maatwerk.testing.Visitor;

/**
 * The process is killed (SIGKILL) while several people work, on the default database: what a page has acknowledged is
 * there after the restart, and what it has not is there wholly or not at all.
 */
class KilledIT {

    private static final int PEOPLE_AT_ONCE = 4;
    private static final int SENT_BEFORE_THE_KILL = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Queue<String> staff =
            new ConcurrentLinkedQueue<>(RequestOverHttp.staff().limit(40).toList());
    private final Queue<RequestOverHttp> requests = new ConcurrentLinkedQueue<>();

    @Test
    void what_was_acknowledged_before_the_kill_is_there_after_the_restart() throws Exception {
        try (PackagedServer server = PackagedServer.onEmbedded().start()) {
            ExecutorService people = Executors.newFixedThreadPool(PEOPLE_AT_ONCE);
            for (int i = 0; i < PEOPLE_AT_ONCE; i++) {
                people.execute(() -> workUntilTheEnd(server));
            }
            Patience.until("requests are sent", PATIENCE, () -> sent().size() >= SENT_BEFORE_THE_KILL);

            server.kill();

            people.shutdown();
            assertThat(people.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
            assertWholeOrNothing(server);
            server.start();
            assertAcknowledgedIsThere(server);
        }
    }

    private void workUntilTheEnd(PackagedServer server) {
        try {
            for (String email = staff.poll(); email != null; email = staff.poll()) {
                RequestOverHttp request = new RequestOverHttp(server, email);
                requests.add(request);
                request.ask();
            }
        } catch (UncheckedIOException killed) {
            assertThat(killed).isNotNull();
        }
    }

    private List<RequestOverHttp> sent() {
        return requests.stream()
                .filter(request -> request.caseNumber().isPresent())
                .toList();
    }

    /** File, process and task stand or fall together, whoever was in the middle of sending. */
    private void assertWholeOrNothing(PackagedServer server) throws SQLException {
        String url = "jdbc:h2:file:" + server.data().resolve("maatwerk") + ";MODE=LEGACY";
        try (Connection database = DriverManager.getConnection(url, "maatwerk", "maatwerk")) {
            Set<String> files = column(database, "select case_number from attestation");
            assertThat(column(
                            database,
                            "select e.BUSINESS_KEY_ from ACT_RU_EXECUTION e"
                                    + " join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_"
                                    + " where e.PARENT_ID_ is null and d.KEY_ = 'attestation'"))
                    .isEqualTo(files);
            assertThat(column(database, "select case_number from workflow_work_item where stem = 'make-first-contact'"))
                    .isEqualTo(files);
        }
    }

    private void assertAcknowledgedIsThere(PackagedServer server) {
        for (RequestOverHttp request : requests) {
            boolean sent = request.caseNumber().isPresent();
            if (sent
                    || !RequestOverHttp.isDraft(server, request.email())
                            && !request.kept().isEmpty()) {
                Visitor visitor = new Visitor(server).signIn(request.email()).open("/attestation/own-file.xhtml");
                assertThat(visitor.page().text()).contains(request.caseNumber().orElse("IA-"));
            } else {
                request.kept().stream()
                        .filter(question -> question.choices().isEmpty())
                        .forEach(question -> assertThat(RequestOverHttp.found(server, request.email(), question))
                                .isEqualTo(RequestOverHttp.words(request.email(), question)));
            }
        }
    }

    private static Set<String> column(Connection database, String query) throws SQLException {
        Set<String> values = new TreeSet<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
