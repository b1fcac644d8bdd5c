package org.maatwerk.documents.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.kernel.FileScan.Verdict.CLEAN;
import static org.maatwerk.kernel.FileScan.Verdict.INFECTED;
import static org.maatwerk.kernel.FileScan.Verdict.UNKNOWN;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.FakeClamd;
import org.maatwerk.testing.FreePort;
import org.maatwerk.testing.TestSettings;

/** Files from outside are looked at by ClamAV when there is one, and nothing passes that it did not look at. */
class ConfiguredScanTest {

    private static final byte[] VIRUS = FakeClamd.EICAR.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TEXT = "staff_number;name\n".getBytes(StandardCharsets.US_ASCII);

    private final FakeClamd clamd = new FakeClamd();
    private final ConfiguredScan scan = new ConfiguredScan();

    ConfiguredScanTest() throws IOException {
        at(clamd.port());
    }

    @AfterEach
    void close() throws IOException {
        clamd.close();
    }

    @Test
    void an_ordinary_file_passes() {
        assertThat(scan.of(TEXT)).isEqualTo(CLEAN);
        assertThat(scan.of(new byte[0])).isEqualTo(CLEAN);
    }

    @Test
    void a_virus_is_refused_wherever_it_stands_in_the_file() {
        byte[] longFile = new byte[300_000];
        System.arraycopy(VIRUS, 0, longFile, 65_500, VIRUS.length);

        assertThat(scan.of(VIRUS)).isEqualTo(INFECTED);
        assertThat(scan.of(longFile)).isEqualTo(INFECTED);
    }

    @Test
    void a_file_that_the_scanner_does_not_want_is_not_taken() {
        assertThat(scan.of(new byte[1_000_001])).isEqualTo(UNKNOWN);
    }

    @Test
    void without_an_answer_nothing_passes() {
        at(FreePort.find());

        assertThat(scan.of(TEXT)).isEqualTo(UNKNOWN);
    }

    @Test
    void a_scanner_that_says_nothing_is_not_waited_for_for_ever() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            Clamd mute = new Clamd("localhost", silent.getLocalPort(), Duration.ofMillis(200));

            assertThatThrownBy(() -> mute.look(TEXT)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void where_none_is_named_files_are_not_scanned() {
        scan.settings = new TestSettings(Map.of());

        assertThat(scan.of(VIRUS)).isEqualTo(CLEAN);
    }

    private void at(int port) {
        scan.settings = new TestSettings(Map.of("maatwerk.clamav", "localhost:" + port));
    }
}
