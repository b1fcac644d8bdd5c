package org.maatwerk.attestation;

import static org.maatwerk.attestation.AttestationRefusal.APPOINTMENT_IN_THE_PAST;
import static org.maatwerk.attestation.AttestationRefusal.APPOINTMENT_IS_GONE;
import static org.maatwerk.attestation.AttestationRefusal.CONSULTATION_NOT_YET;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * A consultation with the occupational doctor (consultatie): planned, then held, missed, moved or cancelled. It never
 * holds what was said or shown, only whether documents were shown (A5, D3).
 */
@Entity
@Table(name = "consultation")
public class Consultation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    private int version;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    /** Which look at the file it belongs to: 1 for the first, 2 for the reconsideration (A9). */
    @Column(name = "assessment", nullable = false, updatable = false)
    private int assessment;

    @Column(name = "doctor", nullable = false, updatable = false)
    private PersonId doctor;

    @Embedded
    private Appointment appointment;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ConsultationState state;

    @Column(name = "documents_shown")
    private Boolean documentsShown;

    protected Consultation() {}

    private Consultation(CaseNumber caseNumber, int assessment, PersonId doctor, Appointment appointment) {
        this.caseNumber = caseNumber;
        this.assessment = assessment;
        this.doctor = doctor;
        this.appointment = appointment;
        this.state = ConsultationState.PLANNED;
    }

    /** Offers an appointment, in the future. */
    public static Consultation plan(
            CaseNumber caseNumber, int assessment, PersonId doctor, Appointment appointment, LocalDateTime now) {
        Refused.unless(appointment.at().isAfter(now), APPOINTMENT_IN_THE_PAST, "date");
        return new Consultation(caseNumber, assessment, doctor, appointment);
    }

    /** The appointment took place; only on or after its day. */
    public void hold(boolean documents, LocalDate today) {
        mustBePlanned();
        Refused.when(day().isAfter(today), CONSULTATION_NOT_YET);
        this.state = ConsultationState.HELD;
        this.documentsShown = documents;
    }

    /** The staff member did not come, or the appointment fell through; only on or after its day. */
    public void miss(LocalDate today) {
        mustBePlanned();
        Refused.when(day().isAfter(today), CONSULTATION_NOT_YET);
        this.state = ConsultationState.MISSED;
    }

    /** Another moment or place: this one stays as moved, the new one is returned. */
    public Consultation move(Appointment to, LocalDateTime now) {
        mustBePlanned();
        Consultation next = plan(caseNumber, assessment, doctor, to, now);
        this.state = ConsultationState.MOVED;
        return next;
    }

    public void cancel() {
        mustBePlanned();
        this.state = ConsultationState.CANCELLED;
    }

    private void mustBePlanned() {
        Refused.unless(isPlanned(), APPOINTMENT_IS_GONE);
    }

    public boolean isPlanned() {
        return state == ConsultationState.PLANNED;
    }

    public boolean isHeld() {
        return state == ConsultationState.HELD;
    }

    /** The day of the appointment; once held, the consultation date of A5. */
    public LocalDate day() {
        return appointment.at().toLocalDate();
    }

    public Long id() {
        return id;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int assessment() {
        return assessment;
    }

    public PersonId doctor() {
        return doctor;
    }

    public Appointment appointment() {
        return appointment;
    }

    public ConsultationState state() {
        return state;
    }

    /** Whether documents were shown; null before it was held. The documents themselves are never kept (D3). */
    public Boolean documentsShown() {
        return documentsShown;
    }
}
