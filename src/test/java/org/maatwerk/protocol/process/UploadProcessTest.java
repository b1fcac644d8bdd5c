package org.maatwerk.protocol.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.FILE;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.ProtocolIsInForce;
import org.maatwerk.protocol.ProtocolUploaded;
import org.maatwerk.protocol.ProtocolWithdrawn;
import org.maatwerk.protocol.ProtocolsInMemory;
import org.maatwerk.workflow.process.EngineInMemory;

/** What all signed goes to the e-dossier: P6. */
class UploadProcessTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 3, 2);

    private final EngineInMemory engine = new EngineInMemory(Instant.parse("2026-03-02T09:00:00Z"));
    private final UploadProcess process = new UploadProcess();

    UploadProcessTest() {
        process.flow = engine.flow();
        process.protocols = new ProtocolsInMemory();
        process.protocols.add(Cast.proposed());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void signed_by_all_it_waits_for_personnel_administration_P6() {
        process.on(new ProtocolIsInForce(FILE, 1, NEXT_YEAR));

        assertThat(engine.open(FILE)).containsExactly("upload-protocol");
        assertThat(engine.item(FILE, "upload-protocol").audience()).isEqualTo("personnel-admin");
    }

    @Test
    void once_uploaded_nothing_waits_P6() {
        process.on(new ProtocolIsInForce(FILE, 1, NEXT_YEAR));

        process.on(new ProtocolUploaded(FILE, 1));

        assertThat(engine.open(FILE)).isEmpty();
        assertThat(engine.isRunning(UploadProcess.PROCESS, FILE.value())).isFalse();
    }

    @Test
    void a_newer_edition_takes_the_place_of_one_that_still_waits_P9() {
        process.on(new ProtocolIsInForce(FILE, 1, NEXT_YEAR));

        process.on(new ProtocolIsInForce(FILE, 2, NEXT_YEAR));

        assertThat(engine.open(FILE)).containsExactly("upload-protocol");
    }

    @Test
    void nothing_is_uploaded_of_a_protocol_that_ended() {
        process.on(new ProtocolIsInForce(FILE, 1, NEXT_YEAR));

        process.on(new ProtocolWithdrawn(FILE));

        assertThat(engine.open(FILE)).isEmpty();
    }

    @Test
    void a_protocol_that_ended_before_it_was_signed_had_nothing_to_upload() {
        process.on(new ProtocolWithdrawn(FILE));

        assertThat(engine.open(FILE)).isEmpty();
    }
}
