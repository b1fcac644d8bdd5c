package org.maatwerk.confidentiality.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.confidentiality.ConfidentialityRefusal;
import org.maatwerk.confidentiality.FileSecrets;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Refused;

/** X6: one secret for each file, in a folder of its own; destroyed is something else than lost. */
class FileSecretFolderTest {

    private static final CaseNumber FILE = new CaseNumber("IA-2026-00001");
    private static final CaseNumber OTHER = new CaseNumber("IA-2026-00002");

    @TempDir
    Path folder;

    @Test
    void each_file_has_a_secret_of_its_own_and_keeps_it() {
        FileSecrets secrets = secrets();

        byte[] secret = secrets.findOrMake(FILE);

        assertThat(secret).hasSize(32).isNotEqualTo(secrets.findOrMake(OTHER));
        assertThat(secrets().findOrMake(FILE))
                .isEqualTo(secret)
                .isEqualTo(secrets().of(FILE));
    }

    @Test
    void only_this_account_reads_it() throws IOException {
        secrets().findOrMake(FILE);

        try (var files = Files.list(folder)) {
            assertThat(files.toList()).singleElement().satisfies(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../IA-2026-00001", "IA-2026-00001/../../master", "/etc/passwd", "IA-2026-00001\u0000", ""})
    void the_number_of_a_file_is_never_a_way_to_another_folder_V5_3_2(String number) {
        assertThatThrownBy(() -> secrets().findOrMake(new CaseNumber(number)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_destroyed_never_comes_back() {
        byte[] secret = secrets().findOrMake(FILE);
        secrets().findOrMake(OTHER);

        secrets().destroy(FILE);
        secrets().destroy(FILE);

        assertThat(secrets().destroyed()).containsExactly(FILE);
        assertThatThrownBy(() -> secrets().findOrMake(FILE))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(ConfidentialityRefusal.CONTENT_IS_DESTROYED));
        assertThatThrownBy(() -> secrets().of(FILE)).isInstanceOf(Refused.class);
        assertThat(folder).isDirectoryNotContaining(file -> holds(file, secret));
    }

    @Test
    void one_that_was_lost_is_asked_back() {
        assertThatThrownBy(() -> secrets().of(FILE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("restore that folder");
    }

    @Test
    void a_place_that_cannot_be_a_folder_stops_the_start_in_one_line() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new FileSecretFolder(file)).hasMessageContaining("MAATWERK_FILE_SECRETS");
    }

    private FileSecrets secrets() {
        return new FileSecretFolder(folder);
    }

    private static boolean holds(Path file, byte[] secret) {
        try {
            return java.util.Arrays.equals(Files.readAllBytes(file), secret);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
