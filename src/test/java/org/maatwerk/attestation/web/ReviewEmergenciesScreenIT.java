package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** A data protection officer reviews what was opened in an emergency. */
class ReviewEmergenciesScreenIT extends FileStory {

    @Test
    void an_officer_says_whether_it_was_needed() {
        String file = fileWithConfirmedSketch();
        as(BreakGlassScreenIT.OTHER_EXPERT)
                .open(BreakGlassScreenIT.PAGE)
                .fill("Dossiernummer", file)
                .fill("Waarom kan dit niet wachten?", "De afspraak is vandaag.")
                .press(BreakGlassScreenIT.OPEN)
                .sees("Open tot");
        Screen officer = byKeyboard("jana.pauwels@voorbeeld.example").follow("Noodtoegang nakijken");
        officer.sees("Pieter De Vos").sees("De afspraak is vandaag.").seesNot(applicant.email());

        officer.follow("Nakijken " + file)
                .choose("Was het nodig?", "Niet verantwoord")
                .press("Oordeel vastleggen")
                .seesError("Schrijf waarom het niet verantwoord was.");
        officer.fill("Opmerking", "Dit kon tot morgen wachten.")
                .press("Oordeel vastleggen")
                .sees("Je oordeel is vastgelegd.")
                .sees("Niet verantwoord, nagekeken door Jana Pauwels");

        officer.press("English").isAt("Review emergency access").press("Nederlands");
    }

    @Test
    void nobody_else_comes_here() {
        as(BreakGlassScreenIT.OTHER_EXPERT)
                .open("/confidentiality/review-emergencies.xhtml")
                .seesNot("Noodtoegang nakijken");
    }
}
