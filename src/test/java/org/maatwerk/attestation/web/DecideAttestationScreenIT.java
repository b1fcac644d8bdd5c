package org.maatwerk.attestation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The doctor decides. */
class DecideAttestationScreenIT extends FileStory {

    /** A5: what is missing is said at the field, and nothing typed is lost. */
    @Test
    void says_what_is_missing_and_keeps_what_was_typed() {
        String file = fileWithConfirmedSketch();
        Screen doctor = byKeyboard(DOCTOR);
        consult(doctor, file);
        doctor.open("/attestation/decide-attestation.xhtml?case=" + file)
                .fill("Motivering", "Al geschreven.")
                .press("Beslissing vastleggen")
                .seesError("Kies wat je beslist.");

        assertThat(doctor.valueOf("Motivering")).isEqualTo("Al geschreven.");

        doctor.choose("Wat beslis je?", "Niet erkend")
                .press("Beslissing vastleggen")
                .sees("Je hebt niet erkend");
    }

    /** A5: no decision without a held consultation. */
    @Test
    void waits_for_the_consultation() {
        String file = fileWithConfirmedSketch();
        Screen doctor = as(DOCTOR);
        plan(doctor, file);

        doctor.open("/attestation/decide-attestation.xhtml?case=" + file).sees("Je kunt nog niet beslissen");
    }
}
