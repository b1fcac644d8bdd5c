package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.CONSULTATION_NOT_HELD;
import static org.maatwerk.attestation.AttestationRefusal.CRITERION_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.CRITERION_NOT_IN_LIST;
import static org.maatwerk.attestation.AttestationRefusal.DATE_IS_FAR_AWAY;
import static org.maatwerk.attestation.AttestationRefusal.DATE_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.NOT_IN_THIS_STAGE;
import static org.maatwerk.attestation.AttestationRefusal.NO_CRITERIA_LIST;
import static org.maatwerk.attestation.AttestationRefusal.OUTCOME_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.REASONING_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.REQUEST_WITHDRAWN;
import static org.maatwerk.attestation.AttestationRefusal.SKETCH_AWAITS_CONFIRMATION;
import static org.maatwerk.attestation.AttestationRefusal.SMT_ROUND_IS_OPEN;
import static org.maatwerk.attestation.AttestationRefusal.TERM_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.WHY_OTHERWISE_IS_MISSING;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.CHAIR;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.OTHER_DOCTOR;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.usecase.Surgery.APPOINTMENT;
import static org.maatwerk.attestation.usecase.Surgery.NOT_RECOGNISED;
import static org.maatwerk.attestation.usecase.Surgery.RECOGNISED;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.AdvisedOutcome;
import org.maatwerk.attestation.CriteriaList;
import org.maatwerk.attestation.CriteriaListsInMemory;
import org.maatwerk.attestation.Criterion;
import org.maatwerk.attestation.Decision;
import org.maatwerk.attestation.NotRecognised;
import org.maatwerk.attestation.Outcome;
import org.maatwerk.attestation.Recognised;
import org.maatwerk.attestation.Stage;
import org.maatwerk.attestation.Term;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.kernel.NotFound;

/** The decision: A5, A6, A7, A9, A10 and X4. */
class DecideAttestationTest {

    private final Surgery surgery = Surgery.inAssessment();

    private void decide(DecisionForm form) {
        surgery.decideAttestation().decide(DOCTOR, FILE, form);
    }

    @Test
    void a_recognition_for_two_years_ends_the_day_before_two_years_later_A5() {
        decide(RECOGNISED);

        LocalDate until = APPOINTMENT.plusYears(2).minusDays(1);
        assertThat(surgery.facts.fired()).contains(new Recognised(FILE, AN, APPOINTMENT, until));
        assertThat(surgery.file().stage()).isEqualTo(Stage.AWAITING_PROTOCOL);
        assertThat(surgery.assessments.decisions(FILE)).hasSize(1);
    }

    @Test
    void an_indefinite_recognition_has_no_last_day_A5() {
        decide(new DecisionForm(Outcome.RECOGNISED, APPOINTMENT, Term.INDEFINITE, "ZIN-1", "Blijvend", null));

        assertThat(surgery.facts.fired()).contains(new Recognised(FILE, AN, APPOINTMENT, null));
    }

    @Test
    void not_recognised_can_be_reconsidered_for_45_calendar_days_A9() {
        decide(NOT_RECOGNISED);

        assertThat(surgery.facts.fired()).contains(new NotRecognised(FILE, AN, APPOINTMENT.plusDays(45)));
        assertThat(surgery.assessments.decisions(FILE).get(0).grounds().criterion())
                .isNull();
    }

    @Test
    void each_part_that_is_missing_is_named_A5() {
        assertRefused(OUTCOME_IS_MISSING, () -> decide(form(null, APPOINTMENT, Term.TWO_YEARS, "MOT-1", "x")));
        assertRefused(TERM_IS_MISSING, () -> decide(form(Outcome.RECOGNISED, APPOINTMENT, null, "MOT-1", "x")));
        assertRefused(DATE_IS_MISSING, () -> decide(form(Outcome.RECOGNISED, null, Term.TWO_YEARS, "MOT-1", "x")));
        assertRefused(
                CRITERION_IS_MISSING, () -> decide(form(Outcome.RECOGNISED, APPOINTMENT, Term.TWO_YEARS, null, "x")));
        assertRefused(
                REASONING_IS_MISSING,
                () -> decide(form(Outcome.RECOGNISED, APPOINTMENT, Term.TWO_YEARS, "MOT-1", " ")));
        assertThat(surgery.assessments.decisions(FILE)).isEmpty();
    }

    @Test
    void a_slip_in_the_year_is_caught() {
        assertRefused(
                DATE_IS_FAR_AWAY,
                () -> decide(form(Outcome.RECOGNISED, APPOINTMENT.plusYears(100), Term.TWO_YEARS, "MOT-1", "x")));
    }

    @Test
    void no_decision_without_a_held_consultation_A5() {
        Surgery planned = Surgery.planned();

        assertRefused(CONSULTATION_NOT_HELD, () -> planned.decideAttestation().decide(DOCTOR, FILE, RECOGNISED));
    }

    @Test
    void no_decision_while_a_changed_sketch_awaits_confirmation_A4_A5() {
        surgery.changeSketch();

        assertRefused(SKETCH_AWAITS_CONFIRMATION, () -> decide(RECOGNISED));
        assertThat(surgery.assessments.decisions(FILE)).isEmpty();
    }

    @Test
    void the_criterion_comes_from_the_list_of_the_day_of_the_consultation_A5_X4() {
        CriteriaList next = new CriteriaList(
                "Lijst 2027", APPOINTMENT.plusDays(1), List.of(new Criterion("NEW-1", "Nieuw", "New")));
        surgery.criteriaLists.all().get(0).followedBy(next);
        surgery.criteriaLists.add(next);
        surgery.clock.setTo(APPOINTMENT.plusDays(3).atTime(9, 0));

        assertRefused(
                CRITERION_NOT_IN_LIST,
                () -> decide(form(Outcome.RECOGNISED, APPOINTMENT, Term.TWO_YEARS, "NEW-1", "x")));
        decide(RECOGNISED);

        assertThat(surgery.decisions.of(FILE).get(0).criterion().dutch()).isEqualTo("Beperking van armen of handen");
    }

    @Test
    void without_a_list_that_was_valid_on_the_day_the_doctor_is_told_A5() {
        surgery.book.criteriaLists = new CriteriaListsInMemory();

        assertRefused(NO_CRITERIA_LIST, () -> decide(RECOGNISED));
    }

    @Test
    void deciding_otherwise_than_advised_asks_why_A6() {
        adviseNotToRecognise();

        assertRefused(WHY_OTHERWISE_IS_MISSING, () -> decide(RECOGNISED));
        decide(new DecisionForm(
                Outcome.RECOGNISED, APPOINTMENT, Term.FIVE_YEARS, "MOT-1", "Gevolgen", "Ik zag het zelf"));

        assertThat(surgery.decisions.of(FILE).get(0).whyOtherwise()).isEqualTo("Ik zag het zelf");
    }

    @Test
    void deciding_as_advised_keeps_no_why_A6() {
        adviseNotToRecognise();

        decide(new DecisionForm(Outcome.NOT_RECOGNISED, null, null, null, "Tijdelijk", "overbodig"));

        assertThat(surgery.decisions.of(FILE).get(0).whyOtherwise()).isNull();
    }

    @Test
    void while_the_team_has_the_question_nobody_decides_A6() {
        surgery.askSmt().ask(DOCTOR, FILE, "Is dit blijvend?", false);

        assertRefused(SMT_ROUND_IS_OPEN, () -> decide(RECOGNISED));
        surgery.stopSmtRound().stop(DOCTOR, FILE);
        decide(RECOGNISED);

        assertThat(surgery.file().stage()).isEqualTo(Stage.AWAITING_PROTOCOL);
    }

    @Test
    void only_the_doctor_of_the_file_decides_A7() {
        assertThatThrownBy(() -> surgery.decideAttestation().decide(OTHER_DOCTOR, FILE, RECOGNISED))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> surgery.decideAttestation().decide(EXPERT, FILE, RECOGNISED))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> surgery.decideAttestation().decide(AN, FILE, RECOGNISED))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_passed_deadline_decides_nothing_A7() {
        surgery.file().deadlinePassed(APPOINTMENT.plusDays(30));

        assertThat(surgery.file().stage()).isEqualTo(Stage.IN_ASSESSMENT);
        assertThat(surgery.file().outcome()).isEmpty();
    }

    @Test
    void withdrawal_wins_over_the_decision_A10() {
        surgery.file().withdraw(AN, APPOINTMENT, RETENTION);

        assertRefused(REQUEST_WITHDRAWN, () -> decide(RECOGNISED));
        assertThat(surgery.assessments.decisions(FILE)).isEmpty();
    }

    @Test
    void nobody_decides_twice() {
        decide(RECOGNISED);

        assertRefused(NOT_IN_THIS_STAGE, () -> decide(NOT_RECOGNISED));
        assertThat(surgery.assessments.decisions(FILE)).hasSize(1);
    }

    @Test
    void criterion_and_reasoning_are_sealed_D4() {
        decide(RECOGNISED);

        Decision.Grounds grounds = surgery.assessments.decisions(FILE).get(0).grounds();
        assertThat(new String(grounds.criterion().cipher(), StandardCharsets.ISO_8859_1))
                .doesNotContain("MOT-1");
        assertThat(new String(grounds.reasoning().cipher(), StandardCharsets.ISO_8859_1))
                .doesNotContain("gevolgen");
    }

    @Test
    void the_writing_of_ground_and_outcome_is_noted_D5() {
        decide(RECOGNISED);

        assertThat(surgery.office.accesses.fired())
                .filteredOn(FileAccessed::written)
                .extracting(FileAccessed::informationClass)
                .contains(InformationClass.D4_CRITERION_AND_REASONING, InformationClass.D6_OUTCOME);
    }

    private static DecisionForm form(Outcome outcome, LocalDate from, Term term, String criterion, String reasoning) {
        return new DecisionForm(outcome, from, term, criterion, reasoning, null);
    }

    private void adviseNotToRecognise() {
        surgery.askSmt().ask(DOCTOR, FILE, "Is dit blijvend?", false);
        surgery.consentToSmt().answer(AN, FILE, true);
        surgery.closeSmtAdvice()
                .close(
                        CHAIR,
                        FILE,
                        new SmtAdviceForm(AdvisedOutcome.DO_NOT_RECOGNISE, "Niet blijvend", null, "Advies gegeven"));
    }
}
