package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** A file as the doctor reads it. */
class DoctorFileScreenIT extends FileStory {

    /** A4: the doctor gets only the confirmed version; and until a change is confirmed nobody decides. */
    @Test
    void shows_the_confirmed_sketch_and_never_the_newer_one() {
        String file = fileWithConfirmedSketch();
        Screen doctor = as(DOCTOR);
        planned(file, DOCTOR);
        staffMember()
                .open("/attestation/draft-sketch.xhtml?case=" + file)
                .fill("De taken", "Nog niet bevestigd.")
                .press("Situatieschets bewaren");

        doctor.open("/attestation/doctor-file.xhtml?case=" + file)
                .sees("Over TASKS")
                .seesNot("Nog niet bevestigd.");

        doctor.sees("De schets wordt gewijzigd");
        as(OTHER_DOCTOR).open("/attestation/doctor-file.xhtml?case=" + file).isAt("Hier is niets voor jou");
    }
}
