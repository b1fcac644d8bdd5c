package org.maatwerk.attestation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.RequestLapsed;
import org.maatwerk.attestation.RequestWithdrawn;
import org.maatwerk.attestation.usecase.TypingInMemory;
import org.maatwerk.kernel.CaseNumber;

class TypingEndsTest {

    private static final CaseNumber OTHER_FILE = new CaseNumber("IA-2026-00099");

    private final TypingInMemory typing = new TypingInMemory();
    private final TypingEnds typingEnds = new TypingEnds();

    @BeforeEach
    void open() {
        typingEnds.drafts = typing;
        typing.keep(DOCTOR, "decide-attestation", FILE, Map.of("reasoning", "half"));
        typing.keep(DOCTOR, "decide-attestation", OTHER_FILE, Map.of("reasoning", "half"));
    }

    /** A10: nothing of the colleague's other work is lost. */
    @Test
    void a_withdrawal_throws_away_what_was_typed_in_that_file_and_no_other() {
        typingEnds.on(new RequestWithdrawn(FILE, AN));

        assertThat(typing.read(DOCTOR, "decide-attestation", FILE)).isEmpty();
        assertThat(typing.read(DOCTOR, "decide-attestation", OTHER_FILE)).isPresent();
    }

    @Test
    void so_does_a_lapse() {
        typingEnds.on(new RequestLapsed(FILE, EXPERT));

        assertThat(typing.read(DOCTOR, "decide-attestation", FILE)).isEmpty();
    }
}
