package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** A person lets a request lapse; never the clock. */
class LapseRequestScreenIT extends FileStory {

    /** A7. */
    @Test
    void is_possible_after_a_missed_consultation_and_not_before() {
        String file = fileWithConfirmedSketch();
        Screen doctor = as(DOCTOR);
        planned(file, DOCTOR);
        doctor.open("/attestation/lapse-request.xhtml?case=" + file)
                .sees("Je kunt deze aanvraag nu niet laten vervallen.");
        doctor.open("/attestation/hold-consultation.xhtml?case=" + file)
                .press("Personeelslid was er niet")
                .sees("Bied een nieuwe afspraak aan");

        doctor.open("/attestation/lapse-request.xhtml?case=" + file).press("Aanvraag laten vervallen");

        doctor.sees("De aanvraag " + file + " is vervallen.");
        staffMember().open("/attestation/own-file.xhtml?case=" + file).sees("Je aanvraag is vervallen");
    }
}
