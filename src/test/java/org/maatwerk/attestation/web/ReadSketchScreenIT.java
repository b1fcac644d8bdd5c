package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** An earlier version of a sketch. */
class ReadSketchScreenIT extends FileStory {

    /** A4. */
    @Test
    void stays_readable_after_a_newer_one() {
        String file = requested();
        Screen expert = as(EXPERT);
        firstContact(expert, file);
        expert.fill("De taken", "De eerste tekst.").press("Situatieschets bewaren");
        expert.fill("De taken", "De tweede tekst.").press("Situatieschets bewaren");

        expert.follow("Versie 1")
                .isAt("Situatieschets, versie 1")
                .sees("De eerste tekst.")
                .seesNot("De tweede tekst.");

        expert.open("/attestation/read-sketch.xhtml?case=" + file + "&version=9")
                .isAt("Hier is niets voor jou");
        as(DOCTOR)
                .open("/attestation/read-sketch.xhtml?case=" + file + "&version=1")
                .isAt("Hier is niets voor jou");
    }
}
