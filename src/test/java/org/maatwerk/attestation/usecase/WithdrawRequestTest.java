package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.NO_REASON_TO_LAPSE;
import static org.maatwerk.attestation.AttestationRefusal.REQUEST_WITHDRAWN;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.CLOCK;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.Refusals.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.RequestLapsed;
import org.maatwerk.attestation.RequestWithdrawn;
import org.maatwerk.attestation.Stage;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.testing.Facts;

class WithdrawRequestTest {

    private final Office office = new Office();
    private final Facts<RequestWithdrawn> withdrawals = new Facts<>();
    private final Facts<RequestLapsed> lapses = new Facts<>();
    private final WithdrawRequest withdrawRequest = new WithdrawRequest();
    private final LapseRequest lapseRequest = new LapseRequest();
    private final NoteDeadline noteDeadline = new NoteDeadline();
    private final Attestation attestation = Cast.withExpert();

    @BeforeEach
    void open() {
        office.attestations.add(attestation);
        withdrawRequest.door = office.door;
        withdrawRequest.retention = RETENTION;
        withdrawRequest.clock = CLOCK;
        withdrawRequest.facts = withdrawals;
        lapseRequest.door = office.door;
        lapseRequest.retention = RETENTION;
        lapseRequest.clock = CLOCK;
        lapseRequest.facts = lapses;
        noteDeadline.attestations = office.attestations;
        noteDeadline.clock = CLOCK;
    }

    /** A10. */
    @Test
    void the_staff_member_withdraws_without_a_reason() {
        withdrawRequest.withdraw(AN, FILE);

        assertThat(withdrawals.fired()).containsExactly(new RequestWithdrawn(FILE, AN));
        assertThat(attestation.stage()).isEqualTo(Stage.WITHDRAWN);
    }

    /** A10. */
    @Test
    void nobody_else_withdraws() {
        assertThatThrownBy(() -> withdrawRequest.withdraw(EXPERT, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> withdrawRequest.withdraw(BO, FILE)).isInstanceOf(NotFound.class);
    }

    /** A10. */
    @Test
    void withdrawal_wins_over_a_lapse_at_the_same_moment() {
        noteDeadline.passed(FILE);
        withdrawRequest.withdraw(AN, FILE);

        assertRefused(REQUEST_WITHDRAWN, () -> lapseRequest.lapse(EXPERT, FILE));

        assertThat(lapses.fired()).isEmpty();
    }

    /** A7. */
    @Test
    void the_expert_lapses_a_file_whose_deadline_passed() {
        assertRefused(NO_REASON_TO_LAPSE, () -> lapseRequest.lapse(EXPERT, FILE));
        noteDeadline.passed(FILE);
        assertThat(attestation.stage()).isEqualTo(Stage.SKETCH_IN_PROGRESS);

        lapseRequest.lapse(EXPERT, FILE);

        assertThat(lapses.fired()).containsExactly(new RequestLapsed(FILE, EXPERT));
    }

    /** D-1. */
    @Test
    void for_a_stranger_there_is_nothing_to_lapse() {
        assertThatThrownBy(() -> lapseRequest.lapse(BO, FILE)).isInstanceOf(NotFound.class);
    }
}
