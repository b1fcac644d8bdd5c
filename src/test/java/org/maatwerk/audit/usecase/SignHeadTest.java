package org.maatwerk.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.maatwerk.audit.NotedAccess;
import org.maatwerk.audit.SecondPlace;
import org.maatwerk.audit.SignedHead;
import org.maatwerk.audit.store.TestLogs;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.Signatures;
import org.maatwerk.confidentiality.store.TestSignatures;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** D-5: the end of the chain is signed and copied, so that the log can become no shorter unseen. */
class SignHeadTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Signatures signatures = TestSignatures.fresh();
    private final SignHead sign = new SignHead();
    private final ExportHeads export = new ExportHeads();
    private final List<String> lines = new ArrayList<>();

    @OnEachDatabase
    void signs_only_when_something_was_added_and_copies_each_head_once(TestDatabase database) {
        try (TestPersistence persistence = on(database)) {
            round(persistence);
            write(persistence);
            round(persistence);
            round(persistence);
            write(persistence);
            round(persistence);
            round(persistence);

            assertThat(lines).map(SignedHead::parse).map(SignedHead::sequence).containsExactly(1L, 2L);
            assertThat(TestLogs.check(database, lines, signatures).isWhole()).isTrue();
        }
    }

    @OnEachDatabase
    void a_node_that_comes_later_copies_what_the_others_signed(TestDatabase database) {
        try (TestPersistence persistence = on(database)) {
            for (int i = 0; i < 3; i++) {
                write(persistence);
                persistence.inTransaction(sign::sign);
            }

            persistence.inTransaction(export::export);

            assertThat(lines).hasSize(3);
        }
    }

    @OnEachDatabase
    void refuses_to_go_on_with_a_log_that_became_shorter(TestDatabase database) {
        try (TestPersistence persistence = on(database)) {
            write(persistence);
            round(persistence);
            persistence.inTransaction(() -> persistence
                    .entityManager()
                    .createNativeQuery("update access_log_end set seq = 0")
                    .executeUpdate());

            assertThatThrownBy(() -> persistence.inTransaction(sign::sign)).hasMessageContaining("verify-log");
        }
    }

    @OnEachDatabase
    void refuses_to_copy_after_a_line_that_is_not_its_own(TestDatabase database) {
        try (TestPersistence persistence = on(database)) {
            write(persistence);
            round(persistence);
            lines.set(0, lines.get(0).replaceFirst("^1;1;", "1;2;"));

            assertThatThrownBy(() -> persistence.inTransaction(export::export)).hasMessageContaining("verify-log");
        }
    }

    private TestPersistence on(TestDatabase database) {
        TestPersistence persistence = new TestPersistence(database);
        sign.heads = TestLogs.heads(persistence);
        sign.signatures = signatures;
        sign.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        export.heads = sign.heads;
        export.secondPlace = new Lines();
        return persistence;
    }

    private void round(TestPersistence persistence) {
        persistence.inTransaction(sign::sign);
        persistence.inTransaction(export::export);
    }

    private static void write(TestPersistence persistence) {
        NotedAccess access = new NotedAccess(
                new CaseNumber("IA-2026-00001"),
                new PersonId(1),
                new PersonId(2),
                null,
                "",
                Relation.DOCTOR,
                InformationClass.D2_SKETCH,
                false,
                "decide-attestation",
                NOON,
                false);
        persistence.inTransaction(
                () -> TestLogs.write(persistence.entityManager().unwrap(Connection.class), List.of(access)));
    }

    private final class Lines implements SecondPlace {

        @Override
        public List<String> lines() {
            return lines;
        }

        @Override
        public void append(Function<String, List<String>> more) {
            lines.addAll(more.apply(lines.isEmpty() ? null : lines.get(lines.size() - 1)));
        }
    }
}
