package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.CLOCK;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.Cast.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Appointment;
import org.maatwerk.attestation.AssessmentsInMemory;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.attestation.ConsultationManner;
import org.maatwerk.attestation.Stage;
import org.maatwerk.documents.NewDocument;
import org.maatwerk.kernel.NotFound;

class ReadOwnFileTest {

    private final Office office = new Office();
    private final AssessmentsInMemory assessments = new AssessmentsInMemory();
    private final LettersInMemory letters = new LettersInMemory();
    private final WaitingInMemory waiting = new WaitingInMemory();
    private final ReadOwnFile readOwnFile = new ReadOwnFile();

    @BeforeEach
    void open() {
        OwnFolder folder = new OwnFolder();
        folder.assessments = assessments;
        folder.documents = letters;
        folder.workList = waiting;
        folder.people = office.people;
        readOwnFile.door = office.door;
        readOwnFile.folder = folder;
        readOwnFile.attestations = office.attestations;
        readOwnFile.clock = CLOCK;
    }

    @Test
    void says_who_works_on_it_and_what_happens_next_and_by_when() {
        office.attestations.add(Cast.planned());
        waiting.add(FILE, "hold-consultation", "person:" + DOCTOR, null);
        waiting.add(FILE, "reconfirm-sketch", "person:" + AN, TODAY.plusDays(3));
        waiting.add(FILE, "hold-consultation", "person:" + DOCTOR, TODAY.plusDays(1));

        OwnFileView view = readOwnFile.of(AN, FILE);

        assertThat(view.people().expert()).isEqualTo("Els Peeters");
        assertThat(view.people().doctor()).isEqualTo("Dirk Peeters");
        assertThat(view.own()).containsExactly(new WaitingView("reconfirm-sketch", true, TODAY.plusDays(3)));
        assertThat(view.others()).containsExactly(new WaitingView("hold-consultation", false, TODAY.plusDays(1)));
        assertThat(view.sketchConfirmed()).isEqualTo(1);
        assertThat(view.mayWithdraw()).isTrue();
    }

    @Test
    void shows_the_appointment_that_stands() {
        office.attestations.add(Cast.planned());
        Appointment appointment =
                new Appointment(TODAY.plusDays(7).atTime(14, 30), ConsultationManner.ONLINE, "https://gesprek.example");
        assessments.add(Consultation.plan(FILE, 1, DOCTOR, appointment, LocalDateTime.now(CLOCK)));

        OwnFileView view = readOwnFile.of(AN, FILE);

        assertThat(view.appointment().at()).isEqualTo(TODAY.plusDays(7).atTime(14, 30));
    }

    /** A8, A9. */
    @Test
    void shows_the_outcome_with_its_letter_and_what_can_be_asked() {
        office.attestations.add(Cast.notRecognised());
        byte[] letter = "brief".getBytes(StandardCharsets.UTF_8);
        letters.keep(new NewDocument(FILE, "decision-letter", "1", AN, "brief.pdf", "application/pdf", letter));

        OwnFileView view = readOwnFile.of(AN, FILE);

        assertThat(view.outcome().isRecognised()).isFalse();
        assertThat(view.reconsiderableUntil()).isEqualTo(TODAY.plusDays(45));
        assertThat(view.letters()).hasSize(1);
        assertThat(view.mayWithdraw()).isFalse();
        assertThat(office.accesses.fired()).hasSize(1);
    }

    /** A10. */
    @Test
    void a_withdrawn_file_stays_readable_for_the_staff_member() {
        Attestation attestation = Cast.planned();
        attestation.withdraw(AN, TODAY, RETENTION);
        office.attestations.add(attestation);

        OwnFileView view = readOwnFile.of(AN, FILE);

        assertThat(view.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(view.maySketch()).isFalse();
        assertThat(readOwnFile.all(AN)).extracting(OwnFileLine::caseNumber).containsExactly(FILE);
    }

    /** D-1. */
    @Test
    void nobody_else_opens_it_this_way() {
        office.attestations.add(Cast.planned());

        assertThatThrownBy(() -> readOwnFile.of(BO, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readOwnFile.of(EXPERT, FILE)).isInstanceOf(NotFound.class);
        assertThat(readOwnFile.all(EXPERT)).isEmpty();
    }
}
