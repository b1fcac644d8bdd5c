package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.NO_REASON_TO_LAPSE;
import static org.maatwerk.attestation.AttestationRefusal.REQUEST_WITHDRAWN;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.RequestLapsed;
import org.maatwerk.attestation.RequestWithdrawn;
import org.maatwerk.attestation.Stage;
import org.maatwerk.confidentiality.RetentionTerm;
import org.maatwerk.confidentiality.RetentionTermsInMemory;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.testing.Facts;

class WithdrawRequestTest {

    private final Office office = new Office();
    private final Facts<RequestWithdrawn> withdrawals = new Facts<>();
    private final Facts<RequestLapsed> lapses = new Facts<>();
    private final WithdrawRequest withdrawRequest = new WithdrawRequest();
    private final RetentionToday retention = new RetentionToday();
    private final RetentionTermsInMemory terms = new RetentionTermsInMemory();
    private final HandClock clock = new HandClock();
    private final LapseRequest lapseRequest = new LapseRequest();
    private final NoteDeadline noteDeadline = new NoteDeadline();
    private final Attestation attestation = Cast.withExpert();

    @BeforeEach
    void open() {
        retention.terms = terms;
        retention.clock = clock;
        office.attestations.add(attestation);
        withdrawRequest.door = office.door;
        withdrawRequest.retention = retention;
        withdrawRequest.clock = clock;
        withdrawRequest.facts = withdrawals;
        lapseRequest.door = office.door;
        lapseRequest.retention = retention;
        lapseRequest.clock = clock;
        lapseRequest.facts = lapses;
        noteDeadline.attestations = office.attestations;
        noteDeadline.clock = clock;
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

    /** X4, X6. */
    @Test
    void another_retention_term_counts_for_what_ends_after_it_begins() {
        terms.add(RetentionTerm.from("sketch-after-closing", 9, TODAY.plusDays(10), TODAY));
        assertThat(withdrawRequest.erasedOn()).isEqualTo(TODAY.plusMonths(6));
        clock.setTo(TODAY.plusDays(10).atTime(9, 0));

        withdrawRequest.withdraw(AN, FILE);

        assertThat(attestation.destroyAfter()).isEqualTo(TODAY.plusDays(10).plusMonths(9));
    }

    /** X4. */
    @Test
    void another_retention_term_changes_nothing_of_what_ended_before() {
        withdrawRequest.withdraw(AN, FILE);
        terms.add(RetentionTerm.from("sketch-after-closing", 9, TODAY.plusDays(1), TODAY));

        clock.setTo(TODAY.plusDays(10).atTime(9, 0));

        assertThat(attestation.destroyAfter()).isEqualTo(TODAY.plusMonths(6));
    }

    /** Tasks of a protocol have deadlines too. */
    @Test
    void a_passed_deadline_of_another_feature_is_none_of_this_ones_business_A7() {
        noteDeadline.passed(new CaseNumber("IP-2026-00001"));

        assertThat(attestation.mayLapse()).isFalse();
    }
}
