package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.CLOCK;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.NOW;
import static org.maatwerk.attestation.Cast.OTHER_DOCTOR;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.Cast.ROADS;
import static org.maatwerk.attestation.Cast.SERVICE;
import static org.maatwerk.attestation.Cast.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.AttestationsInMemory;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.ContactChannel;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.store.TestVaults;
import org.maatwerk.confidentiality.usecase.TestGates;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.documents.Documents;
import org.maatwerk.documents.LetterContent;
import org.maatwerk.documents.StoredDocumentsInMemory;
import org.maatwerk.documents.usecase.TestDocuments;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.testing.Facts;

/** A8, A9: one letter for each decision, with the outcome and its term, for the staff member alone. */
class WriteDecisionLetterTest {

    private final AttestationsInMemory attestations = new AttestationsInMemory();
    private final List<LetterContent> written = new ArrayList<>();
    private final StoredDocumentsInMemory stored = new StoredDocumentsInMemory();
    private final Documents documents = TestDocuments.keep(stored, TestVaults.vault(), CLOCK);
    private final WriteDecisionLetter writeDecisionLetter = new WriteDecisionLetter();
    private final Attestation attestation = inAssessment();

    WriteDecisionLetterTest() {
        attestations.add(attestation);
        writeDecisionLetter.attestations = attestations;
        writeDecisionLetter.words = new DecisionLetterWords();
        writeDecisionLetter.words.people = Cast.people();
        writeDecisionLetter.words.typefaces = name -> true;
        writeDecisionLetter.letters = content -> {
            written.add(content);
            return new byte[] {1};
        };
        writeDecisionLetter.documents = documents;
    }

    @Test
    void says_until_when_a_recognition_holds() {
        attestation.recognise(DOCTOR, LocalDate.of(2026, 3, 2), LocalDate.of(2028, 3, 1), TODAY, RETENTION);

        writeDecisionLetter.write(FILE);

        LetterContent letter = written.get(0);
        assertThat(letter.template()).endsWith("/recognised.html");
        assertThat(letter.values())
                .containsEntry("name", "An Peeters")
                .containsEntry("from", "2 maart 2026")
                .containsEntry("until", "1 maart 2028")
                .containsEntry("doctor", "Dirk Peeters");
    }

    /** Rather the address than a row of marks that nobody can read. */
    @Test
    void names_somebody_by_address_when_the_name_cannot_be_drawn() {
        writeDecisionLetter.words.typefaces = name -> !name.equals("An Peeters");
        attestation.recognise(DOCTOR, TODAY, null, TODAY, RETENTION);

        writeDecisionLetter.write(FILE);

        assertThat(written.get(0).values())
                .containsEntry("name", "an@example.org")
                .containsEntry("doctor", "Dirk Peeters");
    }

    @Test
    void says_that_an_indefinite_recognition_has_no_end() {
        attestation.recognise(DOCTOR, TODAY, null, TODAY, RETENTION);

        writeDecisionLetter.write(FILE);

        assertThat(written.get(0).template()).endsWith("/recognised-indefinitely.html");
    }

    @Test
    void says_until_when_another_doctor_may_be_asked() {
        attestation.doNotRecognise(DOCTOR, TODAY, RETENTION);

        writeDecisionLetter.write(FILE);

        assertThat(written.get(0).template()).endsWith("/not-recognised.html");
        assertThat(written.get(0).values()).containsEntry("reconsiderableUntil", "16 april 2026");
    }

    @Test
    void writes_the_same_letter_once() {
        attestation.recognise(DOCTOR, TODAY, null, TODAY, RETENTION);
        writeDecisionLetter.write(FILE);

        writeDecisionLetter.write(FILE);

        assertThat(written).hasSize(1);
        assertThat(stored.of(FILE)).hasSize(1);
    }

    @Test
    void writes_a_second_letter_for_the_second_decision_without_a_third_chance() {
        attestation.doNotRecognise(DOCTOR, TODAY, RETENTION);
        writeDecisionLetter.write(FILE);
        attestation.askReconsideration(AN, TODAY.plusDays(3));
        attestation.planConsultation(OTHER_DOCTOR);
        attestation.consultationHeld(OTHER_DOCTOR);
        attestation.doNotRecognise(OTHER_DOCTOR, TODAY.plusDays(30), RETENTION);

        writeDecisionLetter.write(FILE);

        assertThat(written).hasSize(2);
        assertThat(written.get(1).template()).endsWith("/not-recognised-again.html");
    }

    @Test
    void writes_nothing_once_the_decision_is_gone() {
        attestation.doNotRecognise(DOCTOR, TODAY, RETENTION);
        attestation.askReconsideration(AN, TODAY);

        writeDecisionLetter.write(FILE);

        assertThat(written).isEmpty();
    }

    @Test
    void fills_every_place_of_the_letter_with_the_words_of_the_file() {
        writeDecisionLetter.letters = TestDocuments.letters();
        attestation.recognise(DOCTOR, TODAY, TODAY.plusYears(2), TODAY, RETENTION);

        writeDecisionLetter.write(FILE);

        assertThat(stored.of(FILE))
                .singleElement()
                .matches(letter -> letter.content().cipher().length > 5000);
    }

    @Test
    void lets_the_staff_member_alone_open_it_and_notes_that() {
        Facts<FileAccessed> noted = new Facts<>();
        DecisionLetterGuard guard = new DecisionLetterGuard();
        guard.gate = TestGates.gate(CLOCK, noted);
        DocumentView letter =
                new DocumentView(1, FILE, WriteDecisionLetter.KIND, AN, "brief.pdf", "application/pdf", 1, NOW);

        guard.letOpen(AN, letter);

        assertThat(noted.fired())
                .singleElement()
                .matches(fact -> fact.informationClass() == InformationClass.D6_OUTCOME);
        assertThatThrownBy(() -> guard.letOpen(EXPERT, letter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> guard.letOpen(DOCTOR, letter)).isInstanceOf(NotFound.class);
    }

    private static Attestation inAssessment() {
        Attestation attestation = Attestation.submit(FILE, AN, ROADS, SERVICE, null, NOW);
        attestation.makeFirstContact(EXPERT, TODAY, ContactChannel.values()[0]);
        attestation.sketchSaved(0);
        attestation.offerSketch(1);
        attestation.sketchConfirmed(AN, 1);
        attestation.planConsultation(DOCTOR);
        attestation.consultationHeld(DOCTOR);
        return attestation;
    }
}
