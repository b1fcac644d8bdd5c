package org.maatwerk.budget.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoiceSource;
import org.maatwerk.budget.InvoicesInMemory;
import org.maatwerk.budget.TomRequestsInMemory;
import org.maatwerk.budget.Ubl;
import org.maatwerk.budget.usecase.RegisterInvoice;
import org.maatwerk.confidentiality.store.FileKeysInMemory;
import org.maatwerk.confidentiality.store.TestVaults;
import org.maatwerk.confidentiality.usecase.TestGates;
import org.maatwerk.kernel.DropFolder;
import org.maatwerk.kernel.FileScan.Verdict;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.testing.Facts;
import org.maatwerk.testing.MovableClock;
import org.maatwerk.testing.Workbench;

/** T8: invoices from a folder, each once. */
class InvoiceFolderRoundTest {

    private static final Instant NOON = Instant.parse("2027-03-01T11:00:00Z");

    @TempDir
    Path place;

    private final InvoicesInMemory invoices = new InvoicesInMemory();
    private final MovableClock clock = new MovableClock(NOON);
    private final RegisterInvoice register = new Workbench(List.of(
                    new PeopleInMemory(),
                    invoices,
                    new TomRequestsInMemory(),
                    TestVaults.vault(new FileKeysInMemory()),
                    clock,
                    TestGates.gate(clock, new Facts<>())))
            .get(RegisterInvoice.class);
    private final InvoiceFolderRound round = new InvoiceFolderRound();
    private Verdict verdict = Verdict.CLEAN;

    @BeforeEach
    void open() {
        round.registerInvoice = register;
        round.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        round.fileScan = file -> verdict;
        round.folder = new DropFolder(place, ".xml");
    }

    @Test
    void a_file_is_taken_once_and_put_aside_with_the_moment_and_our_number_T8() throws IOException {
        drop("in.xml", Ubl.invoice("1"), NOON.minusSeconds(60));

        round.goRound();
        round.goRound();

        assertThat(invoices.all()).singleElement().satisfies(invoice -> {
            assertThat(invoice.source()).isEqualTo(InvoiceSource.FOLDER);
            assertThat(invoice.registeredBy()).isEmpty();
            assertThat(invoices.paperOf(invoice.caseNumber())).isPresent();
        });
        assertThat(files("taken")).containsExactly("20270301-110000-INV-2026-00001-in.xml");
        assertThat(files("busy")).isEmpty();
    }

    @Test
    void what_is_refused_is_put_aside_with_the_reason_and_the_others_are_taken() throws IOException {
        drop("a.xml", Ubl.bytes("<Invoice/>"), NOON.minusSeconds(60));
        drop("b.xml", Ubl.invoice("1"), NOON.minusSeconds(60));
        drop("c.xml", Ubl.invoice(" 1 "), NOON.minusSeconds(60));

        round.goRound();

        assertThat(invoices.all()).extracting(Invoice::number).containsExactly("1");
        assertThat(files("refused"))
                .containsExactlyInAnyOrder(
                        "20270301-110000-INVOICE_NOT_UBL-a.xml", "20270301-110000-INVOICE_KNOWN-c.xml");
    }

    @Test
    void a_file_with_a_virus_is_put_aside_unread_and_says_why() throws IOException {
        verdict = Verdict.INFECTED;
        drop("in.xml", Ubl.invoice("1"), NOON.minusSeconds(60));

        round.goRound();

        assertThat(files("refused")).containsExactly("20270301-110000-INVOICE_INFECTED-in.xml");
        assertThat(invoices.all()).isEmpty();
    }

    @Test
    void a_file_that_is_larger_than_the_page_takes_is_put_aside_unread() throws IOException {
        Path file = drop("in.xml", Ubl.invoice("1"), NOON.minusSeconds(60));
        try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "rw")) {
            whole.setLength(InvoiceFolderRound.LARGEST + 1);
        }
        Files.setLastModifiedTime(file, FileTime.from(NOON.minusSeconds(60)));

        round.goRound();

        assertThat(files("refused")).containsExactly("20270301-110000-INVOICE_TOO_LARGE-in.xml");
    }

    @Test
    void while_nobody_can_tell_whether_it_holds_a_virus_a_file_waits() throws IOException {
        verdict = Verdict.UNKNOWN;
        Path file = drop("in.xml", Ubl.invoice("1"), NOON.minusSeconds(60));

        round.goRound();

        assertThat(file).exists();
        assertThat(invoices.all()).isEmpty();
    }

    @Test
    void a_file_that_is_still_written_and_one_of_another_kind_stay_where_they_are() throws IOException {
        Path written = drop("in.xml", Ubl.invoice("1"), NOON.minusSeconds(2));
        Path other = drop("in.xml.part", Ubl.invoice("2"), NOON.minusSeconds(60));

        round.goRound();

        assertThat(written).exists();
        assertThat(other).exists();
        assertThat(invoices.all()).isEmpty();
    }

    @Test
    void what_a_killed_node_had_taken_is_taken_again_after_a_while() throws IOException {
        drop("busy/new.xml", Ubl.invoice("1"), NOON.minusSeconds(60));
        drop("busy/old.xml", Ubl.invoice("2"), NOON.minusSeconds(3600));

        round.goRound();

        assertThat(invoices.all()).extracting(Invoice::number).containsExactly("2");
        assertThat(files("busy")).containsExactly("new.xml");
    }

    @Test
    void another_node_finds_a_taken_file_gone() throws IOException {
        Path file = drop("in.xml", Ubl.invoice("1"), NOON.minusSeconds(60));

        assertThat(new DropFolder(place, ".xml").claim(file, NOON)).isPresent();
        assertThat(round.folder.claim(file, NOON)).isEmpty();
    }

    @Test
    void a_failure_of_ours_leaves_the_file_for_a_later_round() throws IOException {
        Path file = drop("in.xml", Ubl.invoice("1"), NOON.minusSeconds(60));
        round.registerInvoice = null;

        round.goRound();

        assertThat(file).exists();
    }

    private Path drop(String name, byte[] bytes, Instant modified) throws IOException {
        Path file = place.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    private List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(place.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
