package org.maatwerk.confidentiality.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maatwerk.confidentiality.MasterKeys;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.store.KeyRing;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.testing.MariaDb;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestPersistence;
import org.mariadb.jdbc.MariaDbDataSource;

/** D-4: an exchange of the master key outlasts a node that is killed half-way, and two nodes that go on at once. */
@Tag("database")
class RewrapKilledTest {

    private static final int FILES = 190;
    private static final int BEFORE_THE_KILL = 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void nothing_is_lost_and_the_others_finish_it(TestDatabase.Kind kind) throws Exception {
        String url = kind == TestDatabase.Kind.H2
                ? "jdbc:h2:file:" + folder.resolve("maatwerk") + ";MODE=LEGACY;WRITE_DELAY=0"
                : MariaDb.freshSchema();
        TestDatabase database = database(kind, url).migrated();
        Map<CaseNumber, Sealed> sealed = sealAndBegin(database);

        killHalfWay(database);

        long left = left(database);
        assertThat(left).as("left after the kill").isBetween(1L, (long) FILES - BEFORE_THE_KILL);
        opensAll(database, sealed);
        CompletableFuture.allOf(goOn(database), goOn(database)).join();
        assertThat(left(database)).isZero();
        retireTheFormer(database);
        opensAll(database, sealed);
    }

    private Map<CaseNumber, Sealed> sealAndBegin(TestDatabase database) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            KeyRing ring = ring(persistence);
            Map<CaseNumber, Sealed> sealed = new HashMap<>();
            persistence.inTransaction(() ->
                    files().forEach(file -> sealed.put(file, ring.vault().seal(file, "place", "text of " + file))));
            persistence.inTransaction(
                    () -> ring.rotations().lockInUse().use(ring.masterKeys().make()));
            return sealed;
        }
    }

    private void killHalfWay(TestDatabase database) throws IOException, InterruptedException {
        Process node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RewrapUntilKilled.class.getName(),
                        database.kind().name(),
                        database.url(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = node.inputReader()) {
            for (int done = 0; done < BEFORE_THE_KILL; ) {
                String line = said.readLine();
                assertThat(line).as("the node ended by itself").isNotNull();
                done += CaseNumber.isOne(line) ? 1 : 0;
            }
            node.destroyForcibly().waitFor();
        }
    }

    private CompletableFuture<Void> goOn(TestDatabase database) {
        return CompletableFuture.runAsync(() -> {
            try (TestPersistence persistence = new TestPersistence(database)) {
                RewrapKeys rewrapKeys = RotateKeysTest.rewrapKeys(ring(persistence));
                persistence
                        .inTransaction(rewrapKeys::waiting)
                        .forEach(file -> persistence.inTransaction(() -> rewrapKeys.rewrap(file)));
            }
        });
    }

    private long left(TestDatabase database) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            KeyRing ring = ring(persistence);
            return persistence.inTransaction(
                    () -> ring.keys().countOthersThan(ring.rotations().inUse().of(ring.masterKeys())));
        }
    }

    private void retireTheFormer(TestDatabase database) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            MasterKeys masterKeys = ring(persistence).masterKeys();
            masterKeys.retire(masterKeys.first());
        }
    }

    private void opensAll(TestDatabase database, Map<CaseNumber, Sealed> sealed) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            KeyRing ring = ring(persistence);
            sealed.forEach((file, text) -> assertThat(
                            persistence.<String>inTransaction(() -> ring.vault().open(file, "place", text)))
                    .isEqualTo("text of " + file));
        }
    }

    private KeyRing ring(TestPersistence persistence) {
        return KeyRing.on(persistence.entityManager(), folder);
    }

    private static List<CaseNumber> files() {
        return IntStream.rangeClosed(1, FILES)
                .mapToObj("IA-2026-%05d"::formatted)
                .map(CaseNumber::new)
                .toList();
    }

    static TestDatabase database(TestDatabase.Kind kind, String url) {
        if (kind == TestDatabase.Kind.H2) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL(url);
            source.setUser("sa");
            return new TestDatabase(kind, url, source);
        }
        try {
            MariaDbDataSource source = new MariaDbDataSource(url);
            source.setUser(MariaDb.USER);
            source.setPassword(MariaDb.PASSWORD);
            return new TestDatabase(kind, url, source);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
