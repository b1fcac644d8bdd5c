package org.maatwerk.confidentiality.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maatwerk.confidentiality.FileSecretsInMemory;
import org.maatwerk.confidentiality.MasterKeysInMemory;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** D-4: the key is not in the database, and without it nothing opens. */
class VaultTest {

    private static final CaseNumber FILE = new CaseNumber("IA-2026-00001");

    @TempDir
    Path folder;

    @Test
    void has_nothing_to_seal_in_nothing() {
        Vault vault = TestVaults.vault();

        assertThat(vault.seal(FILE, "place", null)).isNull();
        assertThat(vault.open(FILE, "place", null)).isNull();
    }

    @Test
    void does_not_open_with_another_master_key() {
        KeyRing ring = KeyRing.inMemory();
        Sealed sealed = ring.vault().seal(FILE, "place", "text");

        assertThatThrownBy(() -> ring.with(new MasterKeysInMemory()).vault().open(FILE, "place", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void does_not_open_once_the_key_of_the_file_is_destroyed() {
        FileKeysInMemory keys = new FileKeysInMemory();
        Vault vault = TestVaults.vault(keys);
        Sealed sealed = vault.seal(FILE, "place", "text");

        keys.kept.clear();

        assertThatThrownBy(() -> vault.open(FILE, "place", sealed)).hasMessageContaining("is gone");
    }

    @OnEachDatabase
    void keeps_the_wrapped_key_beside_the_data(TestDatabase database) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            Vault vault = ringOn(persistence).vault();

            Sealed sealed = persistence.inTransaction(() -> vault.seal(FILE, "place", "zo stil als het graf"));

            assertThat(persistence.<String>inTransaction(() -> vault.open(FILE, "place", sealed)))
                    .isEqualTo("zo stil als het graf");
        }
    }

    @OnEachDatabase
    void forgets_a_key_that_was_rolled_back(TestDatabase database) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            KeyRing ring = ringOn(persistence);
            Vault vault = ring.vault();
            assertThatThrownBy(() -> persistence.inTransaction(() -> {
                        vault.seal(FILE, "place", "text");
                        throw new IllegalStateException("the act failed");
                    }))
                    .hasMessage("the act failed");

            Sealed sealed = persistence.inTransaction(() -> vault.seal(FILE, "place", "again"));

            Vault afterRestart = ring.with(new MasterKeysInMemory()).vault();
            assertThat(persistence.<String>inTransaction(() -> vault.open(FILE, "place", sealed)))
                    .isEqualTo("again");
            assertThatThrownBy(() -> afterRestart.open(FILE, "place", sealed))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static KeyRing ringOn(TestPersistence persistence) {
        return KeyRing.on(persistence.entityManager(), new MasterKeysInMemory(), new FileSecretsInMemory());
    }

    @Test
    void makes_a_key_file_at_the_first_start_of_a_trial_and_finds_it_at_the_next() throws Exception {
        Path file = folder.resolve("keys/master.json");
        MasterKeyFile first = MasterKeyFile.at(file, true);

        MasterKeyFile next = MasterKeyFile.at(file, true);

        assertThat(next.all()).isEqualTo(first.all());
        byte[] wrapped = first.wrap(first.first(), new byte[] {1}, new byte[0]);
        assertThat(next.unwrap(next.first(), wrapped, new byte[0])).containsExactly(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("keys")).isDirectoryContaining("glob:**.json").isNotEmptyDirectory();
    }

    @Test
    void never_makes_a_key_in_production() {
        assertThatThrownBy(() -> MasterKeyFile.at(folder.resolve("master.json"), false))
                .hasMessageContaining("MAATWERK_KEY_FILE");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void says_what_to_do_about_a_damaged_key_file() throws Exception {
        Path file = Files.writeString(folder.resolve("master.json"), "{}");

        assertThatThrownBy(() -> MasterKeyFile.at(file, true)).hasMessageContaining("restore it from its backup");
    }
}
