package org.maatwerk.documents.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maatwerk.documents.usecase.SealedDocuments;
import org.maatwerk.documents.usecase.TestStatements;

/** {@code ./maatwerk verify-document} says it in words, and by its exit code. */
class VerifyDocumentTest {

    private static final byte[] SEALED = SealedDocuments.sealed("An Claes");

    @TempDir
    Path folder;

    @BeforeEach
    void theKeyIsOurs() {
        keyStore().keep(SealedDocuments.KEY);
    }

    @Test
    void says_who_sealed_and_who_signed() throws IOException {
        String said = say(SEALED);

        assertThat(said)
                .startsWith("0\n")
                .contains(
                        "Sealed by Agentschap Voorbeeld, at 2026-11-20T11:00:00Z UTC",
                        "Signatures under the text: 3",
                        "An Claes (personeelslid), at 2026-11-20T11:00:00Z UTC, opnieuw aangemeld: this text",
                        "as it was sealed, by a key of this installation.");
    }

    @Test
    void names_the_changed_byte_and_whose_signature_no_longer_fits() throws IOException {
        byte[] changed = SEALED.clone();
        changed[1234] ^= 1;

        String said = say(changed);

        assertThat(said)
                .startsWith("1\n")
                .contains("Byte 1234 was changed: it is %02x, it was %02x.".formatted(changed[1234], SEALED[1234]))
                .contains("opnieuw aangemeld: ANOTHER TEXT", "THE DOCUMENT IS NOT AS IT WAS SEALED.");
    }

    @Test
    void tells_what_was_cut_off_or_written_behind_it() throws IOException {
        String cut = say(Arrays.copyOf(SEALED, SEALED.length - 10));
        String longer = say(Arrays.copyOf(SEALED, SEALED.length + 10));

        assertThat(cut)
                .startsWith("1\n")
                .contains("Bytes %d to %d are missing".formatted(SEALED.length - 10, SEALED.length - 1));
        assertThat(longer)
                .startsWith("1\n")
                .contains("Bytes %d to %d were added after the seal.".formatted(SEALED.length, SEALED.length + 9));
    }

    @Test
    void does_not_take_a_seal_by_a_key_that_is_not_ours() throws IOException {
        Files.delete(keyStoreFile());

        assertThat(say(SEALED)).startsWith("1\n").contains("BUT BY A KEY THAT THIS INSTALLATION DOES NOT KNOW");
    }

    @Test
    void finds_no_seal_where_there_is_none() throws IOException {
        assertThat(say("geen pdf".getBytes(StandardCharsets.UTF_8)))
                .startsWith("1\n")
                .contains("There is no seal of Maatwerk in this file.");
    }

    @Test
    void checks_a_statement_for_machines_too_P12() throws IOException {
        String statement = TestStatements.of(SealedDocuments.KEY, Clock.fixed(SealedDocuments.NOON, ZoneOffset.UTC))
                .sign("maatwerk-passport+jwt", Map.of("name", "An Claes"));
        String changed = statement.replaceFirst("\\.(.)", ".A");

        assertThat(say(statement.getBytes(StandardCharsets.US_ASCII)))
                .startsWith("0\n")
                .contains("type maatwerk-passport+jwt", "by a key of this installation.")
                .doesNotContain("An Claes");
        assertThat(say(changed.getBytes(StandardCharsets.US_ASCII)))
                .startsWith("1\n")
                .contains("The content (bytes", "THE STATEMENT IS NOT AS IT WAS SIGNED.");
        Files.delete(keyStoreFile());
        assertThat(say(statement.getBytes(StandardCharsets.US_ASCII)))
                .startsWith("1\n")
                .contains("BUT BY A KEY THAT THIS INSTALLATION DOES NOT KNOW");
    }

    @Test
    void says_that_there_is_no_such_file() {
        assertThatThrownBy(() -> say(folder.resolve("nergens.pdf"))).hasMessageContaining("cannot be read");
    }

    private String say(byte[] file) throws IOException {
        return say(Files.write(folder.resolve("document.pdf"), file));
    }

    private String say(Path file) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = new VerifyDocument()
                .applyAsInt(
                        Map.of(
                                "file", file.toString(),
                                "maatwerk.seal.key-store", keyStoreFile().toString(),
                                "maatwerk.seal.password-file", ""),
                        new PrintStream(said, true, StandardCharsets.UTF_8));
        return code + "\n" + said.toString(StandardCharsets.UTF_8);
    }

    private SealKeyStore keyStore() {
        return new SealKeyStore(keyStoreFile(), "maatwerk-demo".toCharArray());
    }

    private Path keyStoreFile() {
        return folder.resolve("seal.p12");
    }
}
