package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.RequestOverHttp;
import org.maatwerk.screen.Screen;

/** The own request, read again. */
class ReadRequestScreenIT extends FileStory {

    /** D-1: and for nobody else, on this page. */
    @Test
    void is_read_again_from_the_own_file_by_keyboard() {
        String file = new RequestOverHttp(server(), applicant.email())
                .ask()
                .caseNumber()
                .orElseThrow();
        Screen screen = byKeyboard(applicant.email()).follow("Mijn dossier");

        screen.follow("Nalezen wat je schreef").isAt("Wat je schreef in je aanvraag");

        screen.sees("Antwoord van " + applicant.email() + " op WORK")
                .sees("Dit lezen alleen jij en de centrale expert van je dossier.")
                .press("English")
                .isAt("What you wrote in your request")
                .press("Nederlands");
        as(EXPERT).open("/attestation/read-request.xhtml?case=" + file).isAt("Hier is niets voor jou");
    }
}
