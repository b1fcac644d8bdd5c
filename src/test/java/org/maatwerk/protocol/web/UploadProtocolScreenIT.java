package org.maatwerk.protocol.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** Personnel administration puts what all signed in the e-dossier. */
class UploadProtocolScreenIT extends ProtocolStory {

    private static final String PERSONNEL_ADMIN = "kathleen.smets@voorbeeld.example";

    /** P6. */
    @Test
    void personnel_administration_says_that_it_is_in_the_e_dossier_and_sees_it_no_more() {
        String file = signed();
        String page = "/protocol/upload-protocol.xhtml?case=" + file;
        Screen administration = as(PERSONNEL_ADMIN);

        administration
                .home()
                .sees("Protocol in het e-dossier zetten")
                .open(page)
                .sees(member.name())
                .sees("Ondertekend integratieprotocol")
                .check()
                .press("Het staat in het e-dossier")
                .sees("Bedankt. Het protocol staat in het e-dossier.");

        administration.open(page).sees("Dit protocol staat al in het e-dossier.");
        as(HR).open("/protocol/protocol-file.xhtml?case=" + file).sees("Het staat in het e-dossier.");
    }
}
