package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.APPOINTMENT_EXISTS;
import static org.maatwerk.attestation.AttestationRefusal.APPOINTMENT_IS_GONE;
import static org.maatwerk.confidentiality.Relation.DOCTOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import org.maatwerk.attestation.Appointment;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.attestation.ConsultationCancelled;
import org.maatwerk.attestation.ConsultationMoved;
import org.maatwerk.attestation.ConsultationPlanned;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** The doctor who took the file offers an appointment, moves it, or cancels it to offer another one later. */
@ApplicationScoped
@Transactional
public class PlanConsultation {

    @Inject
    FileDoor door;

    @Inject
    Assessments assessments;

    @Inject
    Clock clock;

    @Inject
    Event<Object> facts;

    public void plan(PersonId doctor, CaseNumber caseNumber, AppointmentForm form) {
        Attestation file = door.toActAs(DOCTOR, doctor, caseNumber);
        Refused.when(assessments.planned(caseNumber).isPresent(), APPOINTMENT_EXISTS);
        Appointment appointment = form.appointment();
        ConsultationPlanned planned = file.planConsultation(doctor);
        assessments.add(
                Consultation.plan(caseNumber, file.assessment(), doctor, appointment, LocalDateTime.now(clock)));
        facts.fire(planned);
    }

    public void move(PersonId doctor, CaseNumber caseNumber, AppointmentForm form) {
        Attestation file = door.toActAs(DOCTOR, doctor, caseNumber);
        Consultation next = planned(caseNumber).move(form.appointment(), LocalDateTime.now(clock));
        assessments.add(next);
        facts.fire(new ConsultationMoved(caseNumber, doctor, file.staffMember()));
    }

    /** The appointment goes, the file stays with the doctor, who offers another one. */
    public void cancel(PersonId doctor, CaseNumber caseNumber) {
        Attestation file = door.toActAs(DOCTOR, doctor, caseNumber);
        planned(caseNumber).cancel();
        facts.fire(file.consultationFellThrough(doctor));
        facts.fire(new ConsultationCancelled(caseNumber, doctor, file.staffMember()));
    }

    private Consultation planned(CaseNumber caseNumber) {
        return assessments.planned(caseNumber).orElseThrow(() -> new Refused(APPOINTMENT_IS_GONE));
    }
}
