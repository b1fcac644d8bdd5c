package org.maatwerk.budget.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maatwerk.budget.Pain002;
import org.maatwerk.budget.PaymentOutlet;
import org.maatwerk.budget.PaymentRefusal;
import org.maatwerk.budget.usecase.ConfirmPayment;
import org.maatwerk.budget.usecase.DeliverPayment;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.FileScan.Verdict;
import org.maatwerk.kernel.Refused;

/** T8: payments go to the folder of the finance system, each once, and its reports come from below it. */
class PaymentFolderRoundTest {

    private static final Instant NOON = Instant.parse("2027-03-01T11:00:00Z");
    private static final CaseNumber FIRST = new CaseNumber("PAY-2027-00001");
    private static final CaseNumber SECOND = new CaseNumber("PAY-2027-00002");
    private static final byte[] FILE = {1, 2, 3};

    @TempDir
    Path place;

    private final Deliveries deliveries = new Deliveries();
    private final PaymentFolderRound round = new PaymentFolderRound();
    private final List<String> reports = new ArrayList<>();
    private Verdict verdict = Verdict.CLEAN;

    @BeforeEach
    void open() throws IOException {
        round.deliverPayment = deliveries;
        round.confirmPayment = new ConfirmPayment() {
            @Override
            public CaseNumber takeReport(byte[] file) {
                if (file.length < 5) {
                    throw new Refused(PaymentRefusal.PAYMENT_REPORT_UNREADABLE);
                }
                reports.add(new String(file, StandardCharsets.UTF_8));
                return FIRST;
            }
        };
        round.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        round.fileScan = file -> verdict;
        round.open(place);
    }

    @Test
    void a_payment_appears_whole_under_its_number_and_nothing_else_lies_there() throws IOException {
        deliveries.waiting.add(FIRST);

        round.goRound();

        assertThat(place.resolve("PAY-2027-00001.xml")).hasBinaryContent(FILE);
        assertThat(files(".")).containsExactly("PAY-2027-00001.xml");
        assertThat(deliveries.waiting).isEmpty();
    }

    @Test
    void what_lies_there_already_since_a_node_was_killed_is_not_put_there_again() throws IOException {
        Path there = Files.write(place.resolve("PAY-2027-00001.xml"), FILE);
        Files.setLastModifiedTime(there, FileTime.from(NOON));
        deliveries.waiting.add(FIRST);

        round.goRound();

        assertThat(Files.getLastModifiedTime(there)).isEqualTo(FileTime.from(NOON));
        assertThat(deliveries.waiting).isEmpty();
    }

    @Test
    void what_a_killed_node_left_half_written_is_written_anew() throws IOException {
        Files.write(place.resolve(".PAY-2027-00001.part"), new byte[100]);
        deliveries.waiting.add(FIRST);

        round.goRound();

        assertThat(place.resolve("PAY-2027-00001.xml")).hasBinaryContent(FILE);
        assertThat(files(".")).containsExactly("PAY-2027-00001.xml");
    }

    @Test
    void what_cannot_go_is_noted_and_tried_again_and_the_others_go() throws IOException {
        Files.createDirectories(place.resolve(".PAY-2027-00001.part"));
        deliveries.waiting.add(FIRST);
        deliveries.waiting.add(SECOND);

        round.goRound();

        assertThat(deliveries.failed).containsExactly(FIRST);
        assertThat(deliveries.waiting).containsExactly(FIRST);
        assertThat(place.resolve("PAY-2027-00002.xml")).exists();
        Files.delete(place.resolve(".PAY-2027-00001.part"));
        round.goRound();
        assertThat(place.resolve("PAY-2027-00001.xml")).exists();
    }

    @Test
    void a_report_is_taken_once_and_put_aside_with_the_moment_and_our_number() throws IOException {
        drop("r.xml", Pain002.bytes("report"));

        round.goRound();
        round.goRound();

        assertThat(reports).containsExactly("report");
        assertThat(files("in/taken")).containsExactly("20270301-110000-PAY-2027-00001-r.xml");
    }

    @Test
    void what_is_no_report_and_what_holds_a_virus_is_put_aside_with_the_reason() throws IOException {
        drop("a.xml", Pain002.bytes("no"));
        round.goRound();
        verdict = Verdict.INFECTED;
        drop("b.xml", Pain002.bytes("report"));
        round.goRound();

        assertThat(reports).isEmpty();
        assertThat(files("in/refused"))
                .containsExactly(
                        "20270301-110000-PAYMENT_REPORT_INFECTED-b.xml",
                        "20270301-110000-PAYMENT_REPORT_UNREADABLE-a.xml");
    }

    @Test
    void while_nobody_can_tell_whether_it_holds_a_virus_a_report_waits() throws IOException {
        verdict = Verdict.UNKNOWN;
        Path file = drop("r.xml", Pain002.bytes("report"));

        round.goRound();

        assertThat(file).exists();
        assertThat(reports).isEmpty();
    }

    private Path drop(String name, byte[] bytes) throws IOException {
        Path file = Files.write(place.resolve("in").resolve(name), bytes);
        return Files.setLastModifiedTime(file, FileTime.from(NOON.minusSeconds(60)));
    }

    private List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(place.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Payments that wait until they went. */
    private static final class Deliveries extends DeliverPayment {

        private final List<CaseNumber> waiting = new ArrayList<>();
        private final List<CaseNumber> failed = new ArrayList<>();

        @Override
        public List<CaseNumber> waiting() {
            return List.copyOf(waiting);
        }

        @Override
        public void deliver(CaseNumber number, PaymentOutlet outlet) {
            outlet.put(number, FILE);
            waiting.remove(number);
        }

        @Override
        public void noteFailure(CaseNumber number) {
            failed.add(number);
        }
    }
}
