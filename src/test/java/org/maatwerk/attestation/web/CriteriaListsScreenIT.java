package org.maatwerk.attestation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The lists that doctors choose from. */
class CriteriaListsScreenIT extends FileStory {

    /** X4: a new version starts in the future and changes nothing that was decided. */
    @Test
    void adds_a_version_from_a_date_on() {
        Screen administrator = byKeyboard("rik.coppens@voorbeeld.example").open("/attestation/criteria-lists.xhtml");
        administrator.sees("Geldt nu").press("Versie toevoegen");
        assertThat(administrator.page().title()).startsWith("Fout:");

        administrator
                .fill("Naam van de versie", "Lijst 2090")
                .date("Geldt vanaf", LocalDate.of(2090, 1, 1))
                .fill("Criteria", "X1; Een criterium; A criterion")
                .press("Versie toevoegen")
                .sees("De nieuwe versie is toegevoegd.")
                .sees("Een criterium");
    }

    @Test
    void is_for_administrators_only() {
        as(DOCTOR).open("/attestation/criteria-lists.xhtml").isAt("Hier is niets voor jou");
    }
}
