package org.maatwerk.attestation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.attestation.ConsultationCancelled;
import org.maatwerk.attestation.ConsultationMoved;
import org.maatwerk.attestation.ConsultationPlanned;
import org.maatwerk.attestation.CorrectionAnswered;
import org.maatwerk.attestation.NotRecognised;
import org.maatwerk.attestation.Recognised;
import org.maatwerk.attestation.RequestLapsed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.CalendarEntry;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;

/**
 * Has people told of what no task tells them: an appointment, a decision, an end. Nobody is told that a request was
 * withdrawn, save by the appointment that leaves the calendar (A10).
 */
@ApplicationScoped
public class AttestationMessages {

    private static final String OWN_FILE = "/attestation/own-file.xhtml?case=";
    private static final String DOCTOR_FILE = "/attestation/doctor-file.xhtml?case=";

    @Inject
    Outbox outbox;

    @Inject
    Attestations attestations;

    @Inject
    Assessments assessments;

    void planned(@Observes ConsultationPlanned fact) {
        invite(fact.caseNumber(), fact.doctor(), fact.staffMember());
    }

    void moved(@Observes ConsultationMoved fact) {
        invite(fact.caseNumber(), fact.doctor(), fact.staffMember());
    }

    void cancelled(@Observes ConsultationCancelled fact) {
        outbox.cancelAppointments(fact.caseNumber());
    }

    void recognised(@Observes Recognised fact) {
        tellOfDecision(fact.caseNumber(), fact.staffMember());
    }

    void notRecognised(@Observes NotRecognised fact) {
        tellOfDecision(fact.caseNumber(), fact.staffMember());
    }

    void lapsed(@Observes RequestLapsed fact) {
        PersonId staffMember = attestations.of(fact.caseNumber()).staffMember();
        tell(fact.caseNumber(), staffMember, "lapsed:" + fact.caseNumber());
    }

    void corrected(@Observes CorrectionAnswered fact) {
        tell(
                fact.caseNumber(),
                fact.staffMember(),
                "corrected:" + fact.caseNumber() + ":" + fact.number(),
                "/attestation/ask-correction.xhtml?case=");
    }

    private void tellOfDecision(CaseNumber caseNumber, PersonId staffMember) {
        int assessment = attestations.of(caseNumber).assessment();
        tell(caseNumber, staffMember, "decided:" + caseNumber + ":" + assessment);
    }

    private void tell(CaseNumber caseNumber, PersonId staffMember, String occasion) {
        tell(caseNumber, staffMember, occasion, OWN_FILE);
    }

    private void tell(CaseNumber caseNumber, PersonId staffMember, String occasion, String page) {
        outbox.tell(new Notice(staffMember, MessageKind.NEWS, caseNumber, page + caseNumber, null, occasion));
    }

    private void invite(CaseNumber caseNumber, PersonId doctor, PersonId staffMember) {
        Consultation consultation = assessments.planned(caseNumber).orElseThrow();
        // Two apart, so that a cancellation fits between two versions.
        int sequence = 2 * assessments.consultations(caseNumber).size();
        invite(consultation, staffMember, OWN_FILE, sequence);
        invite(consultation, doctor, DOCTOR_FILE, sequence);
    }

    private void invite(Consultation consultation, PersonId person, String page, int sequence) {
        CaseNumber caseNumber = consultation.caseNumber();
        String appointment = "appointment:" + caseNumber + ":" + consultation.assessment() + ":" + person;
        Notice notice = new Notice(
                person, MessageKind.APPOINTMENT, caseNumber, page + caseNumber, null, appointment + ":" + sequence);
        outbox.invite(
                notice,
                new CalendarEntry(
                        CalendarEntry.withoutMeaning(appointment),
                        consultation.appointment().at().atZone(HouseClock.ZONE).toInstant(),
                        sequence));
    }
}
