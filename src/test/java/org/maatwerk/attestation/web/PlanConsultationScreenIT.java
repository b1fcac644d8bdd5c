package org.maatwerk.attestation.web;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** A doctor of the service takes a file and offers an appointment. */
class PlanConsultationScreenIT extends FileStory {

    /** A11: only doctors of the prevention service find it; the name is for who takes it. */
    @Test
    void is_taken_by_a_doctor_of_the_service_and_planned_by_keyboard() {
        String file = fileWithConfirmedSketch();
        as("koen.jacobs@medica.example")
                .open("/attestation/plan-consultation.xhtml?case=" + file)
                .isAt("Hier is niets voor jou");
        Screen doctor = byKeyboard(DOCTOR).open("/attestation/plan-consultation.xhtml?case=" + file);
        doctor.seesNot(applicant.name()).press("Dossier nemen").sees(applicant.name());

        doctor.press("Afspraak aanbieden").seesError("Vul de datum in.").seesError("Vul het uur in.");
        doctor.date("Datum", today().plusDays(3))
                .time("Uur", LocalTime.of(14, 30))
                .choose("Waar spreken jullie elkaar?", "Online")
                .press("Afspraak aanbieden")
                .sees("De afspraak staat in je agenda");

        staffMember().open("/attestation/own-file.xhtml").sees("14.30 uur");
    }
}
