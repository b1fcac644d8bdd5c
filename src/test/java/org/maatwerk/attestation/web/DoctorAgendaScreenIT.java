package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The doctor's day. */
class DoctorAgendaScreenIT extends FileStory {

    @Test
    void shows_appointments_own_files_and_what_waits() {
        String waiting = fileWithConfirmedSketch();
        Screen doctor = as(OTHER_DOCTOR);
        doctor.follow("Agenda").sees(waiting).seesNot(applicant.name());

        plan(doctor, waiting);

        doctor.open("/attestation/doctor-agenda.xhtml")
                .sees(applicant.name())
                .follow(applicant.name())
                .isAt("Dossier");
    }
}
