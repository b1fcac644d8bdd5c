package org.maatwerk.attestation.web;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.OwnServer;
import org.maatwerk.screen.Screen;
import org.maatwerk.testing.Patience;

/** X6: what was withdrawn half a year ago is destroyed by two officers, and gone for everybody. */
@OwnServer("half a year passes")
class DestroyFilesScreenIT extends FileStory {

    private static final String OFFICER = "jana.pauwels@voorbeeld.example";
    private static final String SECOND_OFFICER = "rania.martens@voorbeeld.example";
    private static final String PAGE = "/confidentiality/destroy-files.xhtml";

    @Test
    void two_officers_destroy_what_was_kept_long_enough() {
        String file = requested();
        staffMember()
                .open("/attestation/own-file.xhtml")
                .follow("Je aanvraag intrekken")
                .press("Aanvraag intrekken");
        as(OFFICER).open(PAGE).isAt("Dossiers vernietigen").sees("Er is niets te vernietigen.");
        as(SECOND_OFFICER).open(PAGE).press("English").isAt("Destroy files").press("Nederlands");
        as("rik.coppens@voorbeeld.example").open(PAGE).isAt("Hier is niets voor jou");

        startAgainAfter("P200D");
        byKeyboard(OFFICER)
                .open(PAGE)
                .sees(file)
                .seesNot(applicant.email())
                .press("Vernietiging voorstellen " + file)
                .sees("De vernietiging van dossier " + file + " is voorgesteld.")
                .sees("Een andere functionaris bevestigt dit.");
        Screen second = as(SECOND_OFFICER).follow("Dossiers vernietigen");
        second.press("Definitief vernietigen " + file).sees("Dossier " + file + " is vernietigd.");

        Patience.until("the secret is gone", Duration.ofMinutes(1), () -> !second.open(PAGE)
                .text()
                .contains("Bezig"));
        as(applicant.email()).open("/attestation/own-file.xhtml").seesNot(file);
    }
}
