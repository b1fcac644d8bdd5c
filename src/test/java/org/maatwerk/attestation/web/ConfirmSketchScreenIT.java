package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

class ConfirmSketchScreenIT extends FileStory {

    /** A4. */
    @Test
    void is_sent_back_with_a_word_and_confirmed_when_it_is_right() {
        String file = requested();
        Screen expert = as(EXPERT);
        firstContact(expert, file);
        sketch(expert);
        Screen screen = byKeyboard(applicant.email())
                .open("/attestation/own-file.xhtml")
                .follow("Situatieschets bevestigen")
                .sees("Over TASKS");
        screen.press("Terugsturen naar de expert").seesError("Schrijf op wat je wilt zeggen.");
        screen.fill("Wat moet er anders?", "Ik werk ook op zaterdag.")
                .press("Terugsturen naar de expert")
                .sees("Je opmerking is doorgegeven");

        expert.open("/attestation/draft-sketch.xhtml?case=" + file).sees("Ik werk ook op zaterdag.");
        expert.press("Bewaren en laten bevestigen");
        confirm(screen, file);

        screen.open("/attestation/confirm-sketch.xhtml?case=" + file).sees("Er is nu niets te bevestigen");
    }
}
