package org.maatwerk.protocol.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maatwerk.documents.usecase.PdfChecks;
import org.maatwerk.screen.Screen;

/** All sign the same text; whoever edits it voids what was signed. */
class SignProtocolScreenIT extends ProtocolStory {

    private static final String SIGN = "/protocol/sign-protocol.xhtml?case=";
    private static final String DRAFT = "/protocol/draft-protocol.xhtml?case=";
    private static final String FILE = "/protocol/protocol-file.xhtml?case=";

    /** P5, P6. */
    @Test
    void an_edit_after_two_signatures_voids_them_and_then_all_sign_and_it_holds() {
        String file = reviewed();
        Screen expert = asStranger().press("Els Janssens");
        expert.open(DRAFT + file).press("Tekst vastleggen en laten tekenen").sees("De tekst ligt vast");
        overHttp().sign(file, member.manager());
        staffMember().open(FILE + file).sees("Ook jij moet nog tekenen.");
        staffMember()
                .open(SIGN + file)
                .sees("Een afspraak weigeren")
                .press("Ik teken deze tekst")
                .sees("Je hebt getekend")
                .seesNot("Ook jij moet nog tekenen.");
        assertThat(staffMember().text()).containsOnlyOnce("Nog niet iedereen heeft getekend.");
        staffMember().open(SIGN + file).sees("Jij hebt getekend");

        staffMember()
                .open(DRAFT + file)
                .sees("Deze tekst wacht op handtekeningen")
                .fill("In eigen woorden", "Rust in de ochtend helpt.")
                .press("Bewaren")
                .sees("De handtekeningen zijn vervallen. Wie al tekende, krijgt bericht.")
                .open(FILE + file)
                .sees("Je handtekening is vervallen")
                .sees("De tekst is veranderd nadat hij was vastgelegd.")
                .open(SIGN + file)
                .sees("Deze tekst wordt niet meer getekend");

        overHttp().freeze(file, EXPERT);
        overHttp().sign(file, HR, member.manager(), member.email());
        signAfterProof(expert, file);
        staffMember().open(FILE + file).sees("Iedereen heeft getekend. Je protocol geldt.");
        PdfChecks.assertAccessibleAndDurable(sealed(staffMember()));
    }

    /** Who came in with one press proved nothing: the page waits, and the same button goes through afterwards. */
    private static void signAfterProof(Screen expert, String file) {
        expert.open(SIGN + file).press("Ik teken deze tekst").seesError("Bevestig eerst dat jij het bent.");
        expert.followToNewTab("Bevestigen dat jij het bent")
                .fill("Wachtwoord", "maatwerk")
                .press("Bevestigen")
                .sees("Sluit dit tabblad.");
        expert.press("Ik teken deze tekst").sees("Je hebt getekend");
    }

    private static byte[] sealed(Screen reader) {
        return reader.document("Ondertekend integratieprotocol").body();
    }
}
