package org.maatwerk.attestation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** Two people write one sketch. */
class DraftSketchScreenIT extends FileStory {

    /** By keyboard alone. A4: a lost update is told, what both wrote is shown side by side, and nothing typed is lost. */
    @Test
    void shows_what_the_other_wrote_meanwhile_beside_the_own_text() {
        String file = requested();
        Screen expert = as(EXPERT);
        firstContact(expert, file);
        Screen own = byKeyboard(applicant.email()).follow("Mijn dossier").follow("Situatieschets openen");
        own.fill("De taken", "Wat ik zelf schrijf.");
        expert.fill("De taken", "Wat de expert schrijft.")
                .press("Situatieschets bewaren")
                .sees("Bewaard als versie 1.");

        own.press("Situatieschets bewaren").seesError("De situatieschets is intussen gewijzigd");

        own.sees("Wat de expert schrijft.").sees("Wat ik zelf schrijf.");
        assertThat(own.valueOf("De taken")).isEqualTo("Wat ik zelf schrijf.");
        own.press("Situatieschets bewaren").sees("Bewaard als versie 2.");
    }

    @Test
    void is_offered_only_when_every_part_is_written_and_takes_comments() {
        String file = requested();
        Screen expert = byKeyboard(EXPERT);
        firstContact(expert, file);
        expert.fill("De taken", "Dossiers nalezen.")
                .press("Bewaren en laten bevestigen")
                .seesError("Vul dit deel in: Wat merk je bij die taken.")
                .seesError("Vul dit deel in: Wat helpt.")
                .toField("Vul dit deel in: Wat helpt.");

        expert.fill("Nieuwe opmerking", "Bel me gerust.")
                .press("Opmerking toevoegen")
                .sees("Bel me gerust.");
    }
}
