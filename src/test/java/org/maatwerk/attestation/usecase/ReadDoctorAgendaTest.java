package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.DOCTOR_OF_OTHER_SERVICE;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.NOW;
import static org.maatwerk.attestation.Cast.ROADS;
import static org.maatwerk.attestation.Cast.SERVICE;
import static org.maatwerk.attestation.Cast.TODAY;
import static org.maatwerk.attestation.usecase.Surgery.APPOINTMENT;

import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.ContactChannel;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;

/** The doctor's day: A11, A13. */
class ReadDoctorAgendaTest {

    private static final CaseNumber FILE_OF_BO = new CaseNumber("IA-2026-00008");

    @Test
    void a_file_in_the_pool_is_a_number_without_a_name_A11() {
        Surgery surgery = Surgery.withConfirmedSketch();

        DoctorAgendaView agenda = surgery.readDoctorAgenda().of(DOCTOR);

        assertThat(agenda.pool())
                .extracting(DoctorAgendaView.FileInPool::caseNumber)
                .containsExactly(FILE);
        assertThat(DoctorAgendaView.FileInPool.class.getRecordComponents())
                .extracting(component -> component.getName())
                .doesNotContain("staffMember");
    }

    @Test
    void appointments_stand_by_day() {
        Surgery surgery = Surgery.planned();

        DoctorAgendaView agenda = surgery.readDoctorAgenda().of(DOCTOR);

        assertThat(agenda.days()).singleElement().satisfies(day -> {
            assertThat(day.date()).isEqualTo(APPOINTMENT);
            assertThat(day.meetings())
                    .extracting(DoctorAgendaView.Meeting::staffMember)
                    .containsExactly("An Peeters");
        });
    }

    @Test
    void the_oldest_deadline_stands_on_top() {
        Surgery surgery = Surgery.planned();
        confirmedFileOfBo(surgery);
        surgery.takeFile().take(DOCTOR, FILE_OF_BO);
        surgery.work.waiting(FILE, "hold-consultation", "person:21", TODAY.plusDays(9));
        surgery.work.waiting(FILE_OF_BO, "plan-consultation", "person:21", TODAY.plusDays(2));

        DoctorAgendaView agenda = surgery.readDoctorAgenda().of(DOCTOR);

        assertThat(agenda.inHand())
                .extracting(DoctorAgendaView.FileInHand::caseNumber)
                .containsExactly(FILE_OF_BO, FILE);
    }

    /** The doctor reads what is asked of a doctor, not what a staff member is told. */
    @Test
    void each_file_says_what_the_doctor_can_do_or_for_whom_it_waits() {
        Surgery surgery = Surgery.withConfirmedSketch();
        surgery.takeFile().take(DOCTOR, FILE);
        assertThat(stage(surgery)).isEqualTo(DoctorStage.APPOINTMENT_TO_OFFER);
        assertThat(stage(Surgery.planned())).isEqualTo(DoctorStage.APPOINTMENT_MADE);
        surgery = Surgery.inAssessment();
        assertThat(stage(surgery)).isEqualTo(DoctorStage.TO_DECIDE);

        surgery.askSmt().ask(DOCTOR, FILE, "Is dit blijvend?", false);

        assertThat(stage(surgery)).isEqualTo(DoctorStage.AWAITS_CONSENT);
        surgery.consentToSmt().answer(AN, FILE, true);
        assertThat(stage(surgery)).isEqualTo(DoctorStage.WITH_TEAM);
        surgery.stopSmtRound().stop(DOCTOR, FILE);
        surgery.changeSketch();
        assertThat(stage(surgery)).isEqualTo(DoctorStage.AWAITS_SKETCH);
        assertThat(stage(surgery).task()).isNull();
    }

    private static DoctorStage stage(Surgery surgery) {
        return surgery.readDoctorAgenda().of(DOCTOR).inHand().get(0).stage();
    }

    @Test
    void a_doctor_of_another_service_sees_nothing_A11() {
        DoctorAgendaView agenda = Surgery.planned().readDoctorAgenda().of(DOCTOR_OF_OTHER_SERVICE);

        assertThat(agenda.pool()).isEmpty();
        assertThat(agenda.inHand()).isEmpty();
        assertThat(agenda.days()).isEmpty();
    }

    /** D-1: an office that is not theirs is not there for them. */
    @Test
    void who_is_no_doctor_finds_no_agenda() {
        Surgery surgery = Surgery.planned();

        assertThatThrownBy(() -> surgery.readDoctorAgenda().of(BO)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_of_a_relative_disappears_with_its_appointment_A13() {
        Surgery surgery = Surgery.planned();
        surgery.office.people.relate(DOCTOR, AN);

        DoctorAgendaView agenda = surgery.readDoctorAgenda().of(DOCTOR);

        assertThat(agenda.inHand()).isEmpty();
        assertThat(agenda.days()).isEmpty();
    }

    private static void confirmedFileOfBo(Surgery surgery) {
        Attestation file = Attestation.submit(FILE_OF_BO, BO, ROADS, SERVICE, null, NOW);
        file.makeFirstContact(Cast.EXPERT, TODAY, ContactChannel.PHONE);
        file.sketchSaved(0);
        file.offerSketch(1);
        file.sketchConfirmed(BO, 1);
        surgery.office.attestations.add(file);
    }
}
