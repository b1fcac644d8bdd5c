package org.maatwerk.messages.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.WaitingTask;
import org.maatwerk.messages.WaitingTasks;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;
import org.maatwerk.workflow.OpenedTask;
import org.maatwerk.workflow.WorkItem;

/** The tasks somebody is to be told of, as the databases give them. */
class WaitingTasksStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
    private static final CaseNumber FILE = new CaseNumber("IA-2026-00001");
    private static final PersonId AN = new PersonId(1);
    private static final int AT_ONCE = 4;
    private static final int ROUNDS = 5;

    @OnEachDatabase
    void finds_what_opened_in_between(TestDatabase database) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            persistence.inTransaction(() -> {
                persistence.entityManager().persist(item("early", NOON.minusSeconds(600)));
                persistence.entityManager().persist(item("now", NOON));
                persistence.entityManager().persist(item("late", NOON.plusSeconds(600)));
            });

            WaitingTasks tasks = TestMessages.waitingTasks(persistence);

            assertThat(tasks.openedBetween(NOON.minusSeconds(60), NOON.plusSeconds(60)))
                    .containsExactly(
                            new WaitingTask("now", "confirm-sketch", "attestation", FILE, "person:1", AN, null));
        }
    }

    @OnEachDatabase
    void remembers_up_to_when_people_were_told(TestDatabase database) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            WaitingTasks tasks = TestMessages.waitingTasks(persistence);
            assertThat(persistence.inTransaction(() -> tasks.toldUntil())).isEmpty();

            persistence.inTransaction(() -> tasks.toldUntil(NOON));
            persistence.inTransaction(() -> tasks.toldUntil(NOON.plusSeconds(20)));

            assertThat(persistence.inTransaction(() -> tasks.toldUntil())).contains(NOON.plusSeconds(20));
        }
    }

    /** Two nodes that told at the same time of the same task would both write that mail, and one of them break off. */
    @OnEachDatabase
    void nodes_tell_one_after_the_other(TestDatabase database) {
        aRound(database, told -> NOON);

        List<CompletableFuture<Void>> all = IntStream.range(0, AT_ONCE)
                .mapToObj(node -> CompletableFuture.runAsync(() -> rounds(database)))
                .toList();
        all.forEach(CompletableFuture::join);

        try (TestPersistence persistence = new TestPersistence(database)) {
            WaitingTasks tasks = TestMessages.waitingTasks(persistence);
            assertThat(persistence.inTransaction(() -> tasks.toldUntil()))
                    .contains(NOON.plusSeconds((long) AT_ONCE * ROUNDS));
        }
    }

    @OnEachDatabase
    void who_waits_in_vain_for_the_round_is_told_that_it_is_held(TestDatabase database) {
        aRound(database, told -> NOON);
        try (TestPersistence one = new TestPersistence(database);
                TestPersistence other = new TestPersistence(database)) {
            one.inTransaction(() -> {
                TestMessages.waitingTasks(one).toldUntil();

                assertThatThrownBy(() -> other.inTransaction(() -> {
                            waitShortly(database, other);
                            TestMessages.waitingTasks(other).toldUntil();
                        }))
                        .isInstanceOfAny(PessimisticLockException.class, LockTimeoutException.class);
            });
        }
    }

    private static void waitShortly(TestDatabase database, TestPersistence persistence) {
        String setting = database.kind() == TestDatabase.Kind.H2
                ? "set lock_timeout 200"
                : "set session innodb_lock_wait_timeout = 1";
        persistence.entityManager().createNativeQuery(setting).executeUpdate();
    }

    private static void rounds(TestDatabase database) {
        for (int round = 0; round < ROUNDS; round++) {
            aRound(database, told -> told.orElseThrow().plusSeconds(1));
        }
    }

    private static void aRound(TestDatabase database, Function<Optional<Instant>, Instant> until) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            WaitingTasks tasks = TestMessages.waitingTasks(persistence);
            persistence.inTransaction(() -> tasks.toldUntil(until.apply(tasks.toldUntil())));
        }
    }

    private static WorkItem item(String task, Instant opened) {
        return new WorkItem(
                new OpenedTask(task, "confirm-sketch", "attestation", FILE, "staff-member", AN, AN, null, null, null),
                "person:1",
                opened,
                null);
    }
}
