package org.maatwerk.confidentiality.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maatwerk.confidentiality.Signatures;

/** D-5: the log is signed with a key that is not in the database, and that nobody replaces in silence. */
class SigningKeyFileTest {

    private static final byte[] TEXT = "the end of the chain".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void knows_its_own_signature_after_a_restart_and_no_other() throws Exception {
        Path file = folder.resolve("keys/access-log.json");
        SigningKeyFile first = new SigningKeyFile(file);
        first.prepare(true);
        byte[] signature = first.sign(TEXT);

        Signatures next = new SigningKeyFile.Reader().at(file);

        assertThat(next.isOurs(TEXT, signature)).isTrue();
        assertThat(next.isOurs("another text".getBytes(StandardCharsets.UTF_8), signature))
                .isFalse();
        assertThat(TestSignatures.fresh().isOurs(TEXT, signature)).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void makes_no_new_key_once_something_was_signed() {
        SigningKeyFile key = new SigningKeyFile(folder.resolve("access-log.json"));

        assertThatThrownBy(() -> key.prepare(false)).hasMessageContaining("MAATWERK_ACCESS_LOG_KEY_FILE");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void says_what_to_do_about_a_damaged_key() throws Exception {
        SigningKeyFile key = new SigningKeyFile(Files.writeString(folder.resolve("access-log.json"), "{}"));

        assertThatThrownBy(() -> key.prepare(true)).hasMessageContaining("restore it from its backup");
    }
}
