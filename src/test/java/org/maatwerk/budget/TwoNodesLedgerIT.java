package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Patience;
import org.maatwerk.testing.Visitor;

/**
 * T5, T6, T8: two budget holders on two nodes answer, order, cancel, settle, dispute and credit at random, beside and
 * against each other, while one node after the other is killed. After each commit the books hold; nothing that was done
 * is lost or there twice.
 *
 * <p>How many acts: the system property {@code maatwerk.test.acts}. The build takes a sample.
 */
@Tag("database")
class TwoNodesLedgerIT {

    private static final Path REPORT =
            Path.of("target", "two-nodes-ledger-" + (PackagedServer.isMariaDb() ? "mariadb" : "h2") + ".txt");
    private static final int ACTS = Integer.getInteger("maatwerk.test.acts", 120);
    private static final int ACTS_A_REQUEST = 8;
    private static final int ACTS_A_KILL = 400;
    private static final List<String> HOLDERS =
            List.of("bart.hermans@voorbeeld.example", "leen.cools@voorbeeld.example");
    private static final String HR = "youssef.ouali@voorbeeld.example";
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final long seed = Long.getLong("maatwerk.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Deeds deeds = new Deeds(ACTS);

    @Test
    void whatever_two_nodes_do_at_once_and_whichever_is_killed_the_books_hold_T5_T6_T8() throws Exception {
        Files.writeString(REPORT, "-Dmaatwerk.test.acts=%d -Dmaatwerk.test.seed=%d%n".formatted(ACTS, seed));
        try (SharedDatabase database = SharedDatabase.empty();
                PackagedServer one = node(database, null).start();
                PackagedServer other = node(database, one).start()) {
            budget(one);
            requests(one);
            BooksInTheDatabase books = new BooksInTheDatabase(database);

            atOnce(one, other, database, books);

            Files.writeString(REPORT, deeds + "\n" + books + "\n", StandardOpenOption.APPEND);
            books.everyCommitHolds();
            books.nothingIsLostOrDoubled();
            books.whatWasSaidIsThere(deeds);
            assertThat(one.log() + other.log()).doesNotContain("SEVERE");
        }
    }

    private static PackagedServer node(SharedDatabase database, PackagedServer first) {
        PackagedServer node = PackagedServer.onEmbedded().with(database.settings());
        return first == null
                ? node
                : node.with(Map.of(
                        "MAATWERK_KEY_FILE",
                        first.data().resolve("keys/master.json").toString()));
    }

    /** Too little for all that will be asked. */
    private static void budget(PackagedServer node) {
        new Visitor(node)
                .signIn(HOLDERS.get(1))
                .open("/budget/budget-lines.xhtml")
                .send(
                        "proposing",
                        "propose",
                        Map.of(
                                "nature", "OPERATING",
                                "scope", "GENERIC",
                                "amount", Integer.toString(ACTS * 300),
                                "reason", "Dit jaar"));
        HolderOverHttp.approveBudget(new Visitor(node).signIn(HOLDERS.get(0)));
    }

    private void requests(PackagedServer node) {
        Visitor hr = new Visitor(node).signIn(HR);
        for (int i = 0; i < ACTS / ACTS_A_REQUEST; i++) {
            HolderOverHttp.ask(hr, 300 + random.nextInt(9_500));
        }
    }

    private void atOnce(PackagedServer one, PackagedServer other, SharedDatabase database, BooksInTheDatabase books)
            throws Exception {
        List<PackagedServer> nodes = List.of(one, other);
        ExecutorService people = Executors.newCachedThreadPool();
        List<Future<?>> all = new ArrayList<>();
        for (PackagedServer node : nodes) {
            for (String holder : HOLDERS) {
                all.add(people.submit(new HolderOverHttp(node, holder, database, deeds, random.nextLong())));
            }
        }
        all.add(people.submit(() -> watch(books)));
        killOneAfterTheOther(nodes);
        people.shutdown();
        for (Future<?> each : all) {
            each.get(PATIENCE.toMinutes(), TimeUnit.MINUTES);
        }
    }

    private void killOneAfterTheOther(List<PackagedServer> nodes) {
        int kills = Math.max(1, ACTS / ACTS_A_KILL);
        for (int kill = 1; kill <= kills; kill++) {
            int done = ACTS * kill / (kills + 1);
            Patience.until(done + " acts are done", PATIENCE, () -> deeds.done() >= done);
            PackagedServer victim = nodes.get(kill % nodes.size());
            victim.kill();
            victim.start();
        }
    }

    /** What stands in the books while all this goes on: only ever what was committed. */
    private Void watch(BooksInTheDatabase books) throws SQLException, InterruptedException {
        while (!deeds.areEnough()) {
            books.holdNow();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return null;
    }
}
