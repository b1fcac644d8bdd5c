package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.CONSENT_NOT_ANSWERED;
import static org.maatwerk.attestation.AttestationRefusal.SMT_ROUND_IS_CLOSED;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.CHAIR;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.MEMBER;
import static org.maatwerk.attestation.Cast.OTHER_MEMBER;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.SmtConsentGiven;
import org.maatwerk.attestation.SmtConsentRefused;
import org.maatwerk.attestation.SmtRound;
import org.maatwerk.attestation.SmtRoundState;
import org.maatwerk.attestation.Stage;
import org.maatwerk.kernel.NotFound;

/** The staff member's consent to the question: A6, A13. */
class ConsentToSmtTest {

    private final Surgery surgery = Surgery.inAssessment();

    @BeforeEach
    void asked() {
        surgery.askSmt().ask(DOCTOR, FILE, "Is dit blijvend?", true);
    }

    private SmtRound round() {
        return surgery.assessments.smtRounds(FILE).get(0);
    }

    @Test
    void the_staff_member_learns_who_asks_and_what_is_shared_but_not_the_question_D4() {
        SmtConsentView view = surgery.consentToSmt().read(AN, FILE);

        assertThat(view.doctor()).isEqualTo("Dirk Peeters");
        assertThat(view.sketchShared()).isTrue();
        assertThat(view.toString()).doesNotContain("blijvend");
    }

    @Test
    void nobody_of_the_team_sees_anything_before_the_consent_A6() {
        assertThat(surgery.assessments.isSeated(MEMBER, FILE)).isFalse();
        assertThat(surgery.readSmtQuestions().of(MEMBER)).isEmpty();
    }

    @Test
    void consent_opens_the_question_to_the_team_A6() {
        surgery.consentToSmt().answer(AN, FILE, true);

        assertThat(round().state()).isEqualTo(SmtRoundState.ASKED);
        assertThat(round().consentedAt()).isNotNull();
        assertThat(surgery.facts.fired()).contains(new SmtConsentGiven(FILE, 1, Set.of(MEMBER, OTHER_MEMBER, CHAIR)));
    }

    @Test
    void a_member_with_a_relation_to_the_person_is_not_asked_A13() {
        surgery.office.people.relate(MEMBER, AN);

        surgery.consentToSmt().answer(AN, FILE, true);

        assertThat(surgery.assessments.isSeated(MEMBER, FILE)).isFalse();
        assertThat(surgery.facts.fired()).contains(new SmtConsentGiven(FILE, 1, Set.of(OTHER_MEMBER, CHAIR)));
    }

    @Test
    void without_consent_the_doctor_decides_alone_A6() {
        surgery.consentToSmt().answer(AN, FILE, false);

        assertThat(round().state()).isEqualTo(SmtRoundState.CONSENT_REFUSED);
        assertThat(surgery.file().stage()).isEqualTo(Stage.IN_ASSESSMENT);
        assertThat(surgery.facts.fired()).contains(new SmtConsentRefused(FILE, 1));
    }

    @Test
    void the_answer_is_given_once() {
        surgery.consentToSmt().answer(AN, FILE, true);

        assertRefused(SMT_ROUND_IS_CLOSED, () -> surgery.consentToSmt().answer(AN, FILE, false));
    }

    @Test
    void no_answer_is_no_consent_A6() {
        assertRefused(CONSENT_NOT_ANSWERED, () -> surgery.consentToSmt().answer(AN, FILE, null));
    }

    @Test
    void nobody_consents_for_somebody_else() {
        assertThatThrownBy(() -> surgery.consentToSmt().answer(DOCTOR, FILE, true))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> surgery.consentToSmt().answer(BO, FILE, true)).isInstanceOf(NotFound.class);
    }
}
