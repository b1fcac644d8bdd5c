package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.OTHER_EXPERT;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.Cast.TODAY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.attestation.Stage;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.kernel.NotFound;

class ReadExpertFilesTest {

    private final Office office = new Office();
    private final ReadExpertFiles readExpertFiles = new ReadExpertFiles();

    @BeforeEach
    void open() {
        readExpertFiles.door = office.door;
        readExpertFiles.attestations = office.attestations;
        readExpertFiles.answers = office.answers;
        readExpertFiles.people = office.people;
    }

    @Test
    void a_file_of_the_pool_has_no_name() {
        office.attestations.add(Cast.submitted());

        assertThat(readExpertFiles.pool(EXPERT)).singleElement().satisfies(line -> assertThat(line.staffMember())
                .isNull());
        assertThat(readExpertFiles.own(EXPERT)).isEmpty();
        assertThatThrownBy(() -> readExpertFiles.of(EXPERT, FILE)).isInstanceOf(NotFound.class);
    }

    /** A13. */
    @Test
    void the_pool_shows_no_file_of_somebody_related() {
        office.attestations.add(Cast.submitted());
        office.people.relate(EXPERT, AN);

        assertThat(readExpertFiles.pool(EXPERT)).isEmpty();
        assertThat(readExpertFiles.pool(OTHER_EXPERT)).hasSize(1);
    }

    /** D-1: an office that is not theirs is not there for them. */
    @Test
    void who_is_no_expert_finds_no_lists() {
        assertThatThrownBy(() -> readExpertFiles.pool(BO)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readExpertFiles.own(BO)).isInstanceOf(NotFound.class);
    }

    /** A13. */
    @Test
    void an_expert_who_became_related_does_not_see_the_file_any_more() {
        office.attestations.add(Cast.withExpert());

        office.people.relate(EXPERT, AN);

        assertThat(readExpertFiles.own(EXPERT)).isEmpty();
        assertThatThrownBy(() -> readExpertFiles.of(EXPERT, FILE)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_expert_reads_what_the_staff_member_wrote() {
        office.attestations.add(Cast.withExpert());
        office.answers.write(FILE, RequestQuestion.WORK, "Lang rechtstaan");

        ExpertFileView view = readExpertFiles.of(EXPERT, FILE);

        assertThat(view.staffMember()).isEqualTo("An Peeters");
        assertThat(view.answers()).containsEntry(RequestQuestion.WORK, "Lang rechtstaan");
        assertThat(office.accesses.fired())
                .extracting(FileAccessed::informationClass)
                .containsExactly(InformationClass.D2_SKETCH);
        assertThat(view).hasToString("file " + FILE);
    }

    /** A9: the expert sees "closed", whether it was refused, withdrawn or lapsed. */
    @Test
    void the_expert_does_not_learn_why_a_file_is_closed() {
        Attestation withdrawn = Cast.inAssessment();
        withdrawn.withdraw(AN, TODAY, RETENTION);
        Office other = new Office();
        other.attestations.add(withdrawn);
        office.attestations.add(Cast.notRecognised());

        ExpertFileView refused = readExpertFiles.of(EXPERT, FILE);
        readExpertFiles.attestations = other.attestations;
        readExpertFiles.door = other.door;

        assertThat(readExpertFiles.of(EXPERT, FILE)).isEqualTo(refused);
        assertThat(refused.isClosed()).isTrue();
        assertThat(refused.recognition()).isNull();
        assertThat(refused.answers()).isEmpty();
    }

    @Test
    void the_expert_reads_a_recognition_and_its_term() {
        office.attestations.add(Cast.recognisedUntil(TODAY.plusYears(2)));

        ExpertFileView view = readExpertFiles.of(EXPERT, FILE);

        assertThat(view.recognition().until()).isEqualTo(TODAY.plusYears(2));
        assertThat(view.stage()).isEqualTo(ExpertStage.RECOGNISED);
    }

    /** D-1: what passes between doctor and team is not the expert's. */
    @ParameterizedTest
    @EnumSource(names = {"CONSULTATION_PLANNED", "IN_ASSESSMENT", "SMT_ASKED", "SMT_ADVISED"})
    void for_the_expert_the_file_is_with_the_doctor(Stage stage) {
        assertThat(ExpertStage.of(stage)).isEqualTo(ExpertStage.WITH_DOCTOR);
    }
}
