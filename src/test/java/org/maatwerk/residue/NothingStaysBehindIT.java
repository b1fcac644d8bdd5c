package org.maatwerk.residue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maatwerk.leaks.Search;
import org.maatwerk.testing.MariaDb;
import org.maatwerk.testing.Typed;

/**
 * Runs after every story in the browser, in an execution of its own: what was typed into sealed fields stands nowhere in
 * the clear (D-4), not in the files of either database, not in MariaDB's redo log, not in a log, a mail or a working
 * file of any server of the run. What stands in addresses and in the browser's own storage, the screen tests look at on
 * every page.
 */
class NothingStaysBehindIT {

    private static final Path SERVERS = Path.of("target", "servers");
    private static final Path MARIADB = MariaDb.LEAVINGS;

    private final Residue residue = new Residue(new Search(List.of(Typed.MARK)));

    @Test
    void what_was_typed_into_sealed_fields_stands_in_no_file_of_any_server() throws IOException {
        assertThat(Files.readAllLines(Typed.TIMES)).as("words that were typed").isNotEmpty();
        Residue unsealed = new Residue(new Search(List.of("voorbeeld.example")));
        assertThat(List.of(SERVERS, MARIADB))
                .as("both databases are there to be searched: addresses of persons are not sealed")
                .allMatch(folder -> !unsealed.filesThatHoldItIn(folder).isEmpty());

        assertThat(List.of(SERVERS, MARIADB))
                .flatMap(residue::filesThatHoldItIn)
                .isEmpty();
    }

    /** A search that finds nothing proves nothing until it found something. */
    @Test
    void a_word_in_the_clear_is_found_in_whatever_file_and_however_it_is_written(@TempDir Path folder)
            throws IOException {
        byte[] word = Typed.MARK.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("plain.log"), word);
        Files.write(
                folder.resolve("mail.eml"),
                Base64.getEncoder().encode(("x" + Typed.MARK + "y").getBytes(StandardCharsets.UTF_8)));
        Files.write(
                Files.createDirectories(folder.resolve("a/b")).resolve("utf16.db"),
                Typed.MARK.getBytes(StandardCharsets.UTF_16LE));
        byte[] large = new byte[4 * 1024 * 1024 + 20];
        System.arraycopy(word, 0, large, 4 * 1024 * 1024 - 5, word.length);
        Files.write(folder.resolve("between-two-pieces.ib"), large);
        Files.write(folder.resolve("innocent.txt"), "Kanarie8".getBytes(StandardCharsets.UTF_8));

        assertThat(residue.filesThatHoldItIn(folder))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("plain.log", "mail.eml", "utf16.db", "between-two-pieces.ib");
    }
}
