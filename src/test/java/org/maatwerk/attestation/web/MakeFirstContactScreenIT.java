package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** A new request is taken by one expert. */
class MakeFirstContactScreenIT extends FileStory {

    @Test
    void shows_what_was_asked_only_to_the_expert_who_takes_the_file() {
        String file = requested();
        String words = "Antwoord van " + applicant.email();
        Screen expert = byKeyboard(EXPERT).open("/attestation/make-first-contact.xhtml?case=" + file);
        expert.seesNot(applicant.name()).seesNot(words);

        expert.press("Dossier opnemen").sees(applicant.name()).sees(words);
        expert.press("Eerste contact noteren").seesError("Vul dit in: Datum van het gesprek");
        expert.date("Datum van het gesprek", today())
                .choose("Hoe spraken jullie elkaar?", "Telefoon")
                .press("Eerste contact noteren")
                .isAt("Situatieschets");
    }

    /** A13, D-1: whoever did not take it, and whoever is no expert, finds nothing. */
    @Test
    void is_not_there_for_others_once_it_is_taken() {
        String file = requested();
        as(EXPERT).open("/attestation/make-first-contact.xhtml?case=" + file).press("Dossier opnemen");

        as("pieter.devos@voorbeeld.example")
                .open("/attestation/make-first-contact.xhtml?case=" + file)
                .isAt("Hier is niets voor jou");
        as(DOCTOR).open("/attestation/make-first-contact.xhtml?case=" + file).isAt("Hier is niets voor jou");
    }
}
