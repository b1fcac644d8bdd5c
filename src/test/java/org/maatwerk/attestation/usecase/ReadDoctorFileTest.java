package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.CONSULTATION_NOT_HELD;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.MEMBER;
import static org.maatwerk.attestation.Cast.OTHER_DOCTOR;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** What the doctor reads: A4, A5, D-5. */
class ReadDoctorFileTest {

    @Test
    void the_doctor_gets_the_confirmed_version_only_and_hears_of_a_change_A4() {
        Surgery surgery = Surgery.inAssessment();
        surgery.changeSketch();

        DoctorFileView view = surgery.readDoctorFile().of(DOCTOR, FILE);

        assertThat(view.sketch().number()).isEqualTo(1);
        assertThat(view.sketch().content().of(SketchSection.TASKS)).isEqualTo("Bevestigde versie");
        assertThat(view.sketchChanges()).isTrue();
    }

    @Test
    void nobody_else_reads_the_doctors_file_D1() {
        Surgery surgery = Surgery.withTheTeam();

        for (PersonId other : List.of(AN, EXPERT, OTHER_DOCTOR, MEMBER)) {
            assertThatThrownBy(() -> surgery.readDoctorFile().of(other, FILE)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void what_was_read_is_noted_and_what_was_not_there_is_not_D5() {
        Surgery surgery = Surgery.inAssessment();

        surgery.readDoctorFile().of(DOCTOR, FILE);

        assertThat(surgery.office.accesses.fired())
                .filteredOn(access -> access.why().equals(ReadDoctorFile.STEM))
                .extracting(FileAccessed::informationClass)
                .containsExactly(InformationClass.D2_SKETCH);
    }

    /** Step-up: the page asks, but it is the use case that refuses. */
    @Test
    void nothing_of_D4_opens_to_a_doctor_who_signed_in_long_ago() {
        Surgery decided = Surgery.notRecognised();
        decided.office.signedInLongAgo();
        Surgery deciding = Surgery.inAssessment();
        deciding.office.signedInLongAgo();

        assertConfirmIdentityFirst(() -> decided.readDoctorFile().of(DOCTOR, FILE));
        assertConfirmIdentityFirst(() -> sheetOf(deciding));
        assertConfirmIdentityFirst(() -> deciding.decideAttestation().decide(DOCTOR, FILE, Surgery.NOT_RECOGNISED));
        assertThat(deciding.assessments.decisions(FILE)).isEmpty();
    }

    /** Before there is a decision the file holds nothing of D4. */
    @Test
    void a_doctor_who_signed_in_long_ago_reads_what_is_not_D4() {
        Surgery surgery = Surgery.inAssessment();
        surgery.office.signedInLongAgo();

        assertThat(surgery.readDoctorFile().of(DOCTOR, FILE).sketch()).isNotNull();
    }

    private static void assertConfirmIdentityFirst(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessage("CONFIRM_IDENTITY_FIRST");
    }

    @Test
    void the_decision_sheet_offers_the_criteria_of_the_day_A5() {
        DecisionSheet sheet = sheetOf(Surgery.inAssessment());

        assertThat(sheet.criteria()).extracting(CriterionView::code).containsExactly("MOT-1", "ZIN-1");
        assertThat(sheet.documentsShown()).isTrue();
        assertThat(sheet.advised()).isNull();
    }

    @Test
    void there_is_no_decision_sheet_before_the_consultation_A5() {
        Surgery surgery = Surgery.planned();

        assertRefused(CONSULTATION_NOT_HELD, () -> sheetOf(surgery));
    }

    private static DecisionSheet sheetOf(Surgery surgery) {
        ReadDecisionSheet readDecisionSheet = new ReadDecisionSheet();
        readDecisionSheet.door = surgery.office.door();
        readDecisionSheet.book = surgery.book;
        readDecisionSheet.team = surgery.papers;
        readDecisionSheet.freshSignIn = surgery.office.freshSignIn;
        return readDecisionSheet.of(DOCTOR, FILE);
    }
}
