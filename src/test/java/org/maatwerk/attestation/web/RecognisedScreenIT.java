package org.maatwerk.attestation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** A file from the first word to the doctor's letter. */
class RecognisedScreenIT extends WholeStory {

    /** A1–A5, A8. */
    @Test
    void is_recognised_and_reads_it_in_a_letter_that_names_no_criterion() {
        String file = confirmedSketchStepByStep();
        Screen doctor = as(DOCTOR);
        consult(doctor, file);

        recognise(doctor, file);
        doctor.press("Beslissing vastleggen").sees("Je hebt erkend");

        waitForLetter(staffMember(), file);
        staffMember().sees("Je bent erkend van").sees("De volgende stap is een integratieprotocol");
        APIResponse letter = staffMember().document("Brief over de beslissing");
        assertThat(letter.headers().get("content-type")).startsWith("application/pdf");
        assertThat(new String(letter.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        as(EXPERT)
                .follow("Dossiers")
                .follow(file)
                .sees("Erkend, wacht op protocol")
                .sees("Je krijgt de taak om een gesprek over het werk voor te stellen");
    }
}
