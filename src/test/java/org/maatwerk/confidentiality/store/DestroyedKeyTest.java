package org.maatwerk.confidentiality.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.maatwerk.confidentiality.ConfidentialityRefusal;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Refused;
import org.maatwerk.testing.Dump;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** X6: what was destroyed stays destroyed, whatever backup of the database is put back. */
@Tag("database")
class DestroyedKeyTest {

    private static final CaseNumber DESTROYED = new CaseNumber("IA-2026-00001");
    private static final CaseNumber OTHER = new CaseNumber("IA-2026-00002");

    @TempDir
    Path folder;

    private Sealed destroyed;
    private Sealed other;

    @OnEachDatabase
    void a_backup_of_before_opens_every_file_but_the_destroyed_one(TestDatabase database) {
        Dump before = sealedAndDumped(database);
        try (TestPersistence persistence = new TestPersistence(database)) {
            KeyRing ring = KeyRing.on(persistence.entityManager(), folder);
            persistence.inTransaction(() -> ring.keys().remove(DESTROYED));
            ring.secrets().destroy(DESTROYED);
        }

        TestDatabase restored = before.restored();

        try (TestPersistence persistence = new TestPersistence(restored)) {
            KeyRing ring = KeyRing.on(persistence.entityManager(), folder);
            Vault vault = ring.vault();
            assertThat(ring.keys().find(DESTROYED))
                    .as("the wrapped key is in the backup")
                    .isPresent();
            assertThatThrownBy(() -> vault.open(DESTROYED, "place", destroyed))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                            .isEqualTo(ConfidentialityRefusal.CONTENT_IS_DESTROYED));
            assertThat(vault.open(OTHER, "place", other)).isEqualTo("stays");
        }
    }

    /** Whoever has the backup and the master key, but not the folder with the secrets, opens nothing at all. */
    @OnEachDatabase
    void the_master_key_alone_opens_nothing(TestDatabase database) {
        sealedAndDumped(database);
        try (TestPersistence persistence = new TestPersistence(database)) {
            KeyRing thief = KeyRing.on(
                    persistence.entityManager(),
                    MasterKeyFile.at(folder.resolve("master.json"), false),
                    new FileSecretFolder(folder.resolve("empty")));

            assertThatThrownBy(() -> thief.vault().open(OTHER, "place", other))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("is not in");
        }
    }

    private Dump sealedAndDumped(TestDatabase database) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            Vault vault = KeyRing.on(persistence.entityManager(), folder).vault();
            persistence.inTransaction(() -> {
                destroyed = vault.seal(DESTROYED, "place", "goes");
                other = vault.seal(OTHER, "place", "stays");
            });
        }
        return Dump.of(database, folder.resolve("backup-" + database.kind() + ".sql"));
    }
}
