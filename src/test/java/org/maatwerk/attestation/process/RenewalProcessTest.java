package org.maatwerk.attestation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.Cast.FILE;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Six months before the end the staff member is asked to renew; on the end date the recognition expires (A12). */
class RenewalProcessTest {

    private static final LocalDate UNTIL = LocalDate.of(2028, 3, 1);
    private static final LocalDate SIX_MONTHS_BEFORE = LocalDate.of(2027, 9, 1);

    private final Walk walk = new Walk();

    @AfterEach
    void close() {
        walk.close();
    }

    @Test
    void a_recognition_without_end_has_no_renewal() {
        walk.inAssessment().recognised(null);

        assertThat(walk.engine.running(RenewalProcess.PROCESS)).isZero();
    }

    @Test
    void nothing_is_asked_a_day_too_early() {
        walk.inAssessment().recognised(UNTIL);

        walk.moveTo(SIX_MONTHS_BEFORE.minusDays(1));

        assertThat(walk.open()).isEmpty();
    }

    @Test
    void six_months_before_the_end_the_staff_member_is_invited() {
        walk.inAssessment().recognised(UNTIL);

        walk.moveTo(SIX_MONTHS_BEFORE);

        assertThat(walk.engine.stepsCalled).contains("inviteRenewalStep " + FILE);
        assertThat(walk.open()).containsExactly("renew-attestation");
    }

    @Test
    void whoever_answered_keeps_the_recognition_until_its_last_day() {
        walk.inAssessment().recognised(UNTIL);
        walk.moveTo(SIX_MONTHS_BEFORE);
        walk.renewalAnswered();

        walk.moveTo(UNTIL);

        assertThat(walk.open()).isEmpty();
        assertThat(walk.engine.stepsCalled).doesNotContain("expireAttestationStep " + FILE);
    }

    @Test
    void after_the_last_day_a_renewed_recognition_expires_too() {
        walk.inAssessment().recognised(UNTIL);
        walk.moveTo(SIX_MONTHS_BEFORE);
        walk.renewalAnswered();

        walk.moveTo(UNTIL.plusDays(1));

        assertThat(walk.engine.stepsCalled).contains("expireAttestationStep " + FILE);
        assertThat(walk.engine.running(RenewalProcess.PROCESS)).isZero();
    }

    @Test
    void without_an_answer_the_question_ends_with_the_recognition() {
        walk.inAssessment().recognised(UNTIL);
        walk.moveTo(SIX_MONTHS_BEFORE);

        walk.moveTo(UNTIL.plusDays(1));

        assertThat(walk.open()).isEmpty();
        assertThat(walk.engine.stepsCalled).contains("expireAttestationStep " + FILE);
    }

    @Test
    void an_expired_recognition_waits_for_no_protocol() {
        walk.inAssessment().recognised(UNTIL);

        walk.expired();

        assertThat(walk.isRunning()).isFalse();
    }

    @Test
    void expiry_of_a_file_that_moved_on_to_registration_is_nobodys_business_here() {
        walk.inAssessment().recognised(UNTIL);
        walk.flow().tell("protocol-valid", FILE, java.util.Map.of());

        walk.expired();

        assertThat(walk.isRunning()).isFalse();
    }
}
