package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.APPOINTMENT_EXISTS;
import static org.maatwerk.attestation.AttestationRefusal.APPOINTMENT_IN_THE_PAST;
import static org.maatwerk.attestation.AttestationRefusal.APPOINTMENT_IS_GONE;
import static org.maatwerk.attestation.AttestationRefusal.DATE_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.MANNER_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.REQUEST_WITHDRAWN;
import static org.maatwerk.attestation.AttestationRefusal.TIME_IS_MISSING;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.OTHER_DOCTOR;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.Cast.TODAY;
import static org.maatwerk.attestation.usecase.Surgery.APPOINTMENT;
import static org.maatwerk.attestation.usecase.Surgery.MONDAY_AT_TEN;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.attestation.ConsultationCancelled;
import org.maatwerk.attestation.ConsultationManner;
import org.maatwerk.attestation.ConsultationMissed;
import org.maatwerk.attestation.ConsultationMoved;
import org.maatwerk.attestation.ConsultationPlanned;
import org.maatwerk.attestation.ConsultationState;
import org.maatwerk.attestation.Stage;
import org.maatwerk.kernel.NotFound;

/** Appointments before the consultation of A5. */
class PlanConsultationTest {

    private static final AppointmentForm TUESDAY_ONLINE =
            new AppointmentForm(APPOINTMENT.plusDays(1), LocalTime.of(14, 30), ConsultationManner.ONLINE, null);

    @Test
    void the_doctor_who_took_the_file_offers_an_appointment() {
        Surgery surgery = Surgery.withConfirmedSketch();
        surgery.takeFile().take(DOCTOR, FILE);

        surgery.planConsultation().plan(DOCTOR, FILE, MONDAY_AT_TEN);

        Consultation planned = surgery.assessments.planned(FILE).orElseThrow();
        assertThat(planned.appointment().at()).isEqualTo(APPOINTMENT.atTime(10, 0));
        assertThat(surgery.file().stage()).isEqualTo(Stage.CONSULTATION_PLANNED);
        assertThat(surgery.facts.fired()).containsExactly(new ConsultationPlanned(FILE, DOCTOR, AN));
    }

    @Test
    void another_doctor_has_nothing_here_D1() {
        Surgery surgery = Surgery.withConfirmedSketch();

        assertThatThrownBy(() -> surgery.planConsultation().plan(OTHER_DOCTOR, FILE, MONDAY_AT_TEN))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_second_appointment_beside_the_first_is_refused() {
        Surgery surgery = Surgery.planned();

        assertRefused(APPOINTMENT_EXISTS, () -> surgery.planConsultation().plan(DOCTOR, FILE, TUESDAY_ONLINE));
    }

    @Test
    void each_part_that_is_missing_is_named() {
        Surgery surgery = Surgery.withConfirmedSketch();
        surgery.takeFile().take(DOCTOR, FILE);
        PlanConsultation plan = surgery.planConsultation();

        assertRefused(DATE_IS_MISSING, () -> plan.plan(DOCTOR, FILE, new AppointmentForm(null, null, null, null)));
        assertRefused(
                TIME_IS_MISSING, () -> plan.plan(DOCTOR, FILE, new AppointmentForm(APPOINTMENT, null, null, null)));
        assertRefused(
                MANNER_IS_MISSING,
                () -> plan.plan(DOCTOR, FILE, new AppointmentForm(APPOINTMENT, LocalTime.NOON, null, null)));
    }

    @Test
    void an_appointment_lies_ahead() {
        Surgery surgery = Surgery.withConfirmedSketch();
        surgery.takeFile().take(DOCTOR, FILE);
        AppointmentForm yesterday =
                new AppointmentForm(TODAY.minusDays(1), LocalTime.NOON, ConsultationManner.ONLINE, null);

        assertRefused(APPOINTMENT_IN_THE_PAST, () -> surgery.planConsultation().plan(DOCTOR, FILE, yesterday));
    }

    @Test
    void a_moved_appointment_leaves_its_trace() {
        Surgery surgery = Surgery.planned();

        surgery.planConsultation().move(DOCTOR, FILE, TUESDAY_ONLINE);

        assertThat(surgery.assessments.consultations(FILE))
                .extracting(Consultation::state)
                .containsExactly(ConsultationState.MOVED, ConsultationState.PLANNED);
        assertThat(surgery.facts.fired()).contains(new ConsultationMoved(FILE, DOCTOR, AN));
    }

    @Test
    void a_cancelled_appointment_asks_for_another_one_and_counts_as_nobodys_fault() {
        Surgery surgery = Surgery.planned();

        surgery.planConsultation().cancel(DOCTOR, FILE);

        assertThat(surgery.file().stage()).isEqualTo(Stage.SKETCH_CONFIRMED);
        assertThat(surgery.file().missedConsultations()).isZero();
        assertThat(surgery.file().doctor()).isEqualTo(DOCTOR);
        assertThat(surgery.facts.fired())
                .contains(new ConsultationMissed(FILE, DOCTOR), new ConsultationCancelled(FILE, DOCTOR, AN));
        assertRefused(APPOINTMENT_IS_GONE, () -> surgery.planConsultation().cancel(DOCTOR, FILE));
    }

    @Test
    void withdrawal_wins_over_an_open_form_A10() {
        Surgery surgery = Surgery.planned();
        surgery.file().withdraw(AN, TODAY, RETENTION);

        assertRefused(REQUEST_WITHDRAWN, () -> surgery.planConsultation().move(DOCTOR, FILE, TUESDAY_ONLINE));
    }
}
