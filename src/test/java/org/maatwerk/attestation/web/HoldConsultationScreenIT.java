package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** A consultation took place, or not. */
class HoldConsultationScreenIT extends FileStory {

    @Test
    void asks_only_whether_papers_were_shown() {
        String file = fileWithConfirmedSketch();
        Screen doctor = byKeyboard(DOCTOR);
        planned(file, DOCTOR);
        doctor.open("/attestation/hold-consultation.xhtml?case=" + file)
                .press("Consultatie is gehouden")
                .seesError("Kies of er documenten getoond zijn.");

        doctor.choose("Heeft het personeelslid documenten getoond?", "Nee")
                .press("Consultatie is gehouden")
                .sees("Je kunt nu beslissen");

        doctor.open("/attestation/hold-consultation.xhtml?case=" + file).sees("Er is geen afspraak");
    }
}
