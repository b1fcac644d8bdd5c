package org.maatwerk.attestation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.CLOCK;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.NOW;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.Cast.ROADS;
import static org.maatwerk.attestation.Cast.SERVICE;
import static org.maatwerk.attestation.Cast.TODAY;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.ContactChannel;
import org.maatwerk.attestation.OutcomeGiven;
import org.maatwerk.attestation.RequestAnswer;
import org.maatwerk.attestation.RequestDraft;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.attestation.SketchComment;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.SketchVersion;
import org.maatwerk.attestation.Stage;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

class AttestationStoreTest {

    private static final CaseNumber NEXT_FILE = new CaseNumber("IA-2026-00008");

    @OnEachDatabase
    void keeps_a_file_with_everything_that_happened(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaAttestations attestations = attestations(entities);
            entities.inTransaction(() -> attestations.add(Cast.inAssessment()));

            entities.inTransaction(
                    () -> attestations.toChange(FILE).recognise(DOCTOR, TODAY, TODAY.plusYears(2), TODAY, RETENTION));

            Attestation kept = attestations.of(FILE);
            assertThat(kept.staffMember()).isEqualTo(AN);
            assertThat(kept.stage()).isEqualTo(Stage.AWAITING_PROTOCOL);
            assertThat(kept.expert()).isEqualTo(EXPERT);
            assertThat(kept.doctor()).isEqualTo(DOCTOR);
            assertThat(kept.submittedAt()).isEqualTo(NOW);
            assertThat(kept.firstContactChannel()).isEqualTo(ContactChannel.PHONE);
            assertThat(kept.sketch().confirmed()).isEqualTo(1);
            assertThat(kept.outcome()).map(OutcomeGiven::until).contains(TODAY.plusYears(2));
            assertThat(kept.destroyAfter()).isEqualTo(TODAY.plusYears(3));
            assertThat(kept.preventionService()).isEqualTo(SERVICE);
        }
    }

    /** A2. */
    @OnEachDatabase
    void a_person_has_one_open_request_even_when_two_are_sent_at_once(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaAttestations attestations = attestations(entities);
            entities.inTransaction(() -> attestations.add(Cast.submitted()));

            assertThatThrownBy(() -> entities.inTransaction(() -> attestations.add(next())))
                    .isInstanceOf(PersistenceException.class);
            entities.inTransaction(() -> attestations.toChange(FILE).withdraw(AN, TODAY, RETENTION));
            entities.inTransaction(() -> attestations.add(next()));

            assertThat(attestations.undecidedOf(AN))
                    .map(Attestation::caseNumber)
                    .contains(NEXT_FILE);
            assertThat(attestations.ofStaffMember(AN)).hasSize(2);
        }
    }

    @OnEachDatabase
    void finds_files_by_who_works_on_them(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaAttestations attestations = attestations(entities);
            entities.inTransaction(() -> attestations.add(Cast.submitted()));
            assertThat(attestations.withoutExpert()).hasSize(1);
            assertThat(attestations.undecidedOf(ROADS)).hasSize(1);

            entities.inTransaction(() -> attestations.toChange(FILE).take(EXPERT));

            assertThat(attestations.withoutExpert()).isEmpty();
            assertThat(attestations.ofExpert(EXPERT)).hasSize(1);
            assertThat(attestations.ofDoctor(DOCTOR)).isEmpty();
            assertThat(attestations.undecidedOf(BO)).isEmpty();
            assertThatThrownBy(() -> attestations.of(NEXT_FILE)).isInstanceOf(NotFound.class);
        }
    }

    @OnEachDatabase
    void keeps_a_draft_and_its_answers_until_they_are_taken_away(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaRequestDrafts drafts = new JpaRequestDrafts();
            drafts.entities = entities.entityManager();
            entities.inTransaction(() -> {
                drafts.add(new RequestDraft(AN, FILE, null));
                drafts.add(new RequestAnswer(FILE, RequestQuestion.WORK, sealed("een")));
            });
            entities.inTransaction(() -> {
                drafts.of(AN).orElseThrow().informationRead();
                drafts.answersOf(FILE).get(0).rewrite(sealed("twee"));
            });

            RequestDraft kept = drafts.of(AN).orElseThrow();
            assertThat(kept.caseNumber()).isEqualTo(FILE);
            assertThat(kept.isInformationRead()).isTrue();
            assertThat(drafts.of(BO)).isEmpty();
            assertThat(drafts.answersOf(FILE).get(0).text().cipher()).isEqualTo(bytes("twee"));
            entities.inTransaction(() -> {
                drafts.removeAnswers(FILE);
                drafts.remove(drafts.of(AN).orElseThrow());
            });
            assertThat(drafts.of(AN)).isEmpty();
            assertThat(drafts.answersOf(FILE)).isEmpty();
        }
    }

    /** A4. */
    @OnEachDatabase
    void keeps_every_version_of_a_sketch_and_every_comment(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaAttestations attestations = attestations(entities);
            JpaSketches sketches = new JpaSketches();
            sketches.entities = entities.entityManager();
            entities.inTransaction(() -> attestations.add(Cast.withExpert()));

            entities.inTransaction(() -> {
                sketches.add(new SketchVersion(FILE, 2, EXPERT, NOW, parts("twee")));
                sketches.add(new SketchVersion(FILE, 1, AN, NOW, parts("een")));
                sketches.add(new SketchComment(FILE, 1, 2, AN, NOW, sealed("klopt niet")));
            });

            assertThat(sketches.versionsOf(FILE))
                    .extracting(SketchVersion::number)
                    .containsExactly(1, 2);
            SketchVersion second = sketches.of(FILE, 2).orElseThrow();
            assertThat(second.author()).isEqualTo(EXPERT);
            assertThat(second.writtenAt()).isEqualTo(NOW);
            assertThat(second.part(SketchSection.EXPECTED_DURATION).cipher())
                    .isEqualTo(bytes("twee EXPECTED_DURATION"));
            assertThat(sketches.commentsOn(FILE))
                    .singleElement()
                    .satisfies(comment -> assertThat(comment.sketchNumber()).isEqualTo(2));
            assertThat(sketches.of(FILE, 3)).isEmpty();
        }
    }

    @OnEachDatabase
    void gives_out_each_case_number_once(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaCaseNumbers numbers = new JpaCaseNumbers();
            numbers.entities = entities.entityManager();
            numbers.clock = CLOCK;

            CaseNumber first = entities.inTransaction(numbers::next);
            CaseNumber second = entities.inTransaction(numbers::next);

            assertThat(first.value()).isEqualTo("IA-2026-00001");
            assertThat(second.value()).isEqualTo("IA-2026-00002");
        }
    }

    private static Attestation next() {
        return Attestation.submit(NEXT_FILE, AN, ROADS, SERVICE, null, NOW);
    }

    private static JpaAttestations attestations(TestPersistence entities) {
        JpaAttestations attestations = new JpaAttestations();
        attestations.entities = entities.entityManager();
        return attestations;
    }

    private static Map<SketchSection, Sealed> parts(String text) {
        return Arrays.stream(SketchSection.values())
                .collect(Collectors.toMap(Function.identity(), section -> sealed(text + " " + section)));
    }

    private static Sealed sealed(String text) {
        return new Sealed(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
