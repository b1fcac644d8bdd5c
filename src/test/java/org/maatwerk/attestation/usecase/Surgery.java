package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.ConsultationManner;
import org.maatwerk.attestation.Outcome;
import org.maatwerk.attestation.SketchContent;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.Term;
import org.maatwerk.kernel.PersonId;

/** The real use cases of doctor and team, over repositories in memory, with the file of An in it. */
final class Surgery extends SurgeryDesk {

    /** The day of the appointment that {@link #planned} makes. */
    static final LocalDate APPOINTMENT = TODAY.plusDays(7);

    static final AppointmentForm MONDAY_AT_TEN =
            new AppointmentForm(APPOINTMENT, LocalTime.of(10, 0), ConsultationManner.AT_THE_SERVICE, "Kamer 2");

    static final DecisionForm RECOGNISED = new DecisionForm(
            Outcome.RECOGNISED, APPOINTMENT, Term.TWO_YEARS, "MOT-1", "Duidelijke gevolgen voor het werk", null);

    static final DecisionForm NOT_RECOGNISED =
            new DecisionForm(Outcome.NOT_RECOGNISED, null, null, null, "Gevolgen zijn tijdelijk", null);

    /** The file of An, with a confirmed first version of the sketch; in the pool. */
    static Surgery withConfirmedSketch() {
        Surgery surgery = new Surgery();
        surgery.office.attestations.add(Cast.confirmed());
        surgery.office.sealedSketches.write(FILE, 1, AN, Cast.NOW, sketch("Bevestigde versie"));
        return surgery;
    }

    /** The doctor took it and offered an appointment. */
    static Surgery planned() {
        Surgery surgery = withConfirmedSketch();
        surgery.takeFile().take(DOCTOR, FILE);
        surgery.planConsultation().plan(DOCTOR, FILE, MONDAY_AT_TEN);
        return surgery;
    }

    /** The appointment took place, today. */
    static Surgery inAssessment() {
        Surgery surgery = planned();
        surgery.clock.setTo(APPOINTMENT.atTime(11, 0));
        surgery.holdConsultation().held(DOCTOR, FILE, true);
        return surgery;
    }

    /** The doctor asked the team, the staff member agreed. */
    static Surgery withTheTeam() {
        Surgery surgery = inAssessment();
        surgery.askSmt().ask(DOCTOR, FILE, "Is dit blijvend?", true);
        surgery.consentToSmt().answer(AN, FILE, true);
        return surgery;
    }

    static Surgery notRecognised() {
        Surgery surgery = inAssessment();
        surgery.decideAttestation().decide(DOCTOR, FILE, NOT_RECOGNISED);
        return surgery;
    }

    static SketchContent sketch(String text) {
        return SketchContent.of(Map.of(SketchSection.TASKS, text));
    }

    Attestation file() {
        return office.attestations.of(FILE);
    }

    /** Somebody changes the sketch after its confirmation. */
    void changeSketch() {
        file().sketchSaved(1);
        office.sealedSketches.write(FILE, 2, AN, Cast.NOW, sketch("Nieuwe versie"));
    }

    /** The doctor takes and decides again, whoever that is now. */
    void assessAgain(PersonId doctor) {
        takeFile().take(doctor, FILE);
        LocalDate day = clock.instant().atZone(clock.getZone()).toLocalDate().plusDays(1);
        planConsultation()
                .plan(doctor, FILE, new AppointmentForm(day, LocalTime.of(9, 0), ConsultationManner.ONLINE, null));
        clock.setTo(day.atTime(10, 0));
        holdConsultation().held(doctor, FILE, false);
    }
}
