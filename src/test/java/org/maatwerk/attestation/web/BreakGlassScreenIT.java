package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** Opened in an emergency: reason, reading, told, noted (D-5). The review is in ReviewEmergenciesScreenIT. */
class BreakGlassScreenIT extends FileStory {

    static final String OTHER_EXPERT = "pieter.devos@voorbeeld.example";
    static final String PAGE = "/attestation/break-glass.xhtml";
    static final String OPEN = "Dossier openen in een noodgeval";

    @Test
    void an_expert_reads_a_file_of_a_colleague_and_the_person_sees_it() {
        String file = fileWithConfirmedSketch();
        Screen expert = byKeyboard(OTHER_EXPERT).follow("Noodtoegang tot een dossier");
        expert.fill("Dossiernummer", "IA-1999-00001").press(OPEN).seesError("Vul dit in: Waarom kan dit niet wachten?");
        expert.fill("Waarom kan dit niet wachten?", "De afspraak is vandaag.")
                .press(OPEN)
                .seesError("Met dit nummer is er geen dossier dat je zo kunt openen.");

        expert.fill("Dossiernummer", file).press(OPEN);

        expert.sees("Open tot").sees(applicant.email()).sees("Je leest dit dossier in een noodgeval.");
        staffMember()
                .open("/audit/who-opened-my-file.xhtml")
                .sees("Pieter De Vos")
                .sees("In een noodgeval");
    }

    /** Who came in with one press proved nothing. */
    @Test
    void asks_who_it_is_first() {
        asStranger().press("Pieter De Vos").open(PAGE).isAt("Bevestig dat jij het bent");
    }
}
