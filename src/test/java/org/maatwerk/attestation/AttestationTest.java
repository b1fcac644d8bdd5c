package org.maatwerk.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.AttestationRefusal.FILE_IS_TAKEN;
import static org.maatwerk.attestation.AttestationRefusal.HANDOVER_NOT_OFFERED;
import static org.maatwerk.attestation.AttestationRefusal.NOT_EXPIRED_YET;
import static org.maatwerk.attestation.AttestationRefusal.NOT_IN_THIS_STAGE;
import static org.maatwerk.attestation.AttestationRefusal.NOT_THE_SAME_DOCTOR;
import static org.maatwerk.attestation.AttestationRefusal.NOT_YOUR_FILE;
import static org.maatwerk.attestation.AttestationRefusal.OWN_FILE;
import static org.maatwerk.attestation.AttestationRefusal.RECONSIDERATION_TOO_LATE;
import static org.maatwerk.attestation.AttestationRefusal.RECONSIDERED_BEFORE;
import static org.maatwerk.attestation.AttestationRefusal.SMT_ROUND_IS_OPEN;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.DOCTOR_OF_OTHER_SERVICE;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.MEMBER;
import static org.maatwerk.attestation.Cast.OTHER_DOCTOR;
import static org.maatwerk.attestation.Cast.OTHER_EXPERT;
import static org.maatwerk.attestation.Cast.OTHER_SERVICE;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttestationTest {

    private static final LocalDate END = TODAY.plusYears(2);

    @Test
    void an_expert_takes_the_file_and_the_sketch_begins() {
        Attestation attestation = Cast.submitted();

        FirstContactMade made = attestation.makeFirstContact(EXPERT, TODAY, ContactChannel.PHONE);

        assertThat(made).isEqualTo(new FirstContactMade(FILE, EXPERT));
        assertThat(attestation.stage()).isEqualTo(Stage.SKETCH_IN_PROGRESS);
        assertThat(attestation.expert()).isEqualTo(EXPERT);
        assertThat(attestation.firstContactOn()).isEqualTo(TODAY);
    }

    @Test
    void the_first_expert_keeps_the_file() {
        Attestation attestation = Cast.submitted();
        attestation.take(EXPERT);

        assertRefused(FILE_IS_TAKEN, () -> attestation.take(OTHER_EXPERT));

        assertThat(attestation.expert()).isEqualTo(EXPERT);
    }

    /** A13. */
    @Test
    void nobody_is_the_expert_or_the_doctor_of_the_own_file() {
        assertRefused(OWN_FILE, () -> Cast.submitted().take(AN));
        assertRefused(OWN_FILE, () -> Cast.confirmed().planConsultation(AN));
    }

    /** A5. */
    @Test
    void nobody_decides_before_the_consultation_was_held() {
        assertRefused(NOT_IN_THIS_STAGE, () -> recognise(Cast.confirmed()));
        assertRefused(NOT_IN_THIS_STAGE, () -> recognise(Cast.planned()));
    }

    @Test
    void only_the_doctor_of_the_file_decides() {
        Attestation attestation = Cast.inAssessment();

        assertRefused(NOT_YOUR_FILE, () -> attestation.recognise(OTHER_DOCTOR, TODAY, END, TODAY, RETENTION));
    }

    /** A7: a file in the hands of the team is decided by nobody until the doctor stops waiting. */
    @Test
    void a_doctor_who_waits_for_the_team_decides_after_stopping_the_round() {
        Attestation attestation = Cast.inAssessment();
        attestation.askSmt(DOCTOR);

        assertRefused(SMT_ROUND_IS_OPEN, () -> recognise(attestation));
        attestation.smtStopped(DOCTOR);

        assertThat(recognise(attestation).caseNumber()).isEqualTo(FILE);
    }

    @Test
    void the_team_can_be_asked_more_than_once() {
        Attestation attestation = Cast.inAssessment();
        attestation.askSmt(DOCTOR);
        attestation.consentToSmt(AN, Set.of(MEMBER));
        attestation.smtAdvised();

        SmtAsked again = attestation.askSmt(DOCTOR);

        assertThat(again.round()).isEqualTo(2);
        assertThat(attestation.refuseSmt(AN)).isEqualTo(new SmtConsentRefused(FILE, 2));
        assertThat(attestation.stage()).isEqualTo(Stage.IN_ASSESSMENT);
    }

    /** A8. */
    @Test
    void a_recognised_file_waits_for_a_protocol() {
        Attestation attestation = Cast.inAssessment();

        Recognised recognised = recognise(attestation);

        assertThat(recognised).isEqualTo(new Recognised(FILE, AN, TODAY, END));
        assertThat(attestation.stage()).isEqualTo(Stage.AWAITING_PROTOCOL);
        assertThat(attestation.destroyAfter()).isEqualTo(END.plusYears(1));
    }

    /** A9. */
    @Test
    void another_doctor_looks_again_once_within_45_days() {
        Attestation attestation = Cast.notRecognised();

        ReconsiderationAsked asked = attestation.askReconsideration(AN, TODAY.plusDays(45));

        assertThat(asked.formerDoctor()).isEqualTo(DOCTOR);
        assertThat(attestation.stage()).isEqualTo(Stage.SKETCH_CONFIRMED);
        assertThat(attestation.destroyAfter()).isNull();
        assertRefused(NOT_THE_SAME_DOCTOR, () -> attestation.planConsultation(DOCTOR));
        attestation.planConsultation(OTHER_DOCTOR);
        attestation.consultationHeld(OTHER_DOCTOR);
        NotRecognised again = attestation.doNotRecognise(OTHER_DOCTOR, TODAY.plusDays(60), RETENTION);
        assertThat(again.reconsiderableUntil()).isNull();
        assertRefused(RECONSIDERED_BEFORE, () -> attestation.askReconsideration(AN, TODAY.plusDays(60)));
    }

    /** A9. */
    @Test
    void a_reconsideration_comes_too_late_on_day_46() {
        Attestation attestation = Cast.notRecognised();

        assertRefused(RECONSIDERATION_TOO_LATE, () -> attestation.askReconsideration(AN, TODAY.plusDays(46)));
        assertRefused(NOT_YOUR_FILE, () -> attestation.askReconsideration(BO, TODAY));
    }

    /** A11. */
    @Test
    void with_consent_the_former_doctor_leaves_the_file_at_once() {
        Attestation attestation = Cast.inAssessment();
        attestation.offerHandover(OTHER_SERVICE);

        attestation.answerHandover(AN, true);

        assertThat(attestation.preventionService()).isEqualTo(OTHER_SERVICE);
        assertThat(attestation.doctor()).isNull();
        assertThat(attestation.formerDoctor()).isEqualTo(DOCTOR);
        assertThat(attestation.planConsultation(DOCTOR_OF_OTHER_SERVICE).doctor())
                .isEqualTo(DOCTOR_OF_OTHER_SERVICE);
    }

    /** A11. */
    @Test
    void without_consent_the_file_stays_where_it_is() {
        Attestation attestation = Cast.inAssessment();
        assertRefused(HANDOVER_NOT_OFFERED, () -> attestation.answerHandover(AN, true));
        attestation.offerHandover(OTHER_SERVICE);

        attestation.answerHandover(AN, false);

        assertThat(attestation.doctor()).isEqualTo(DOCTOR);
        assertThat(attestation.stage()).isEqualTo(Stage.IN_ASSESSMENT);
    }

    /** A12. */
    @Test
    void a_recognition_can_be_renewed_in_its_last_six_months() {
        Attestation attestation = Cast.recognisedUntil(END);

        assertThat(attestation.isRenewableOn(END.minusMonths(6).minusDays(1))).isFalse();
        assertThat(attestation.isRenewableOn(END.minusMonths(6))).isTrue();
        assertThat(Cast.recognisedUntil(null).isRenewableOn(END)).isFalse();
    }

    /** A12. */
    @Test
    void a_recognition_ends_after_its_last_day() {
        Attestation attestation = Cast.recognisedUntil(END);

        assertRefused(NOT_EXPIRED_YET, () -> attestation.expire(END));
        attestation.expire(END.plusDays(1));

        assertThat(attestation.stage()).isEqualTo(Stage.EXPIRED);
        assertThat(attestation.destroyAfter()).isEqualTo(END.plusYears(1));
    }

    @Test
    void a_term_of_two_years_ends_the_day_before_the_same_date() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);

        assertThat(Term.TWO_YEARS.until(TODAY)).isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(Term.FIVE_YEARS.until(leapDay)).isEqualTo(LocalDate.of(2033, 2, 27));
        assertThat(Term.INDEFINITE.until(TODAY)).isNull();
    }

    private static Recognised recognise(Attestation attestation) {
        return attestation.recognise(DOCTOR, TODAY, END, TODAY, RETENTION);
    }
}
