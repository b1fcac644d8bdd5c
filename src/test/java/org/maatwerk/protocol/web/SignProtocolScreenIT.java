package org.maatwerk.protocol.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
        staffMember()
                .open(SIGN + file)
                .press("Ik teken deze tekst")
                .sees("Je hebt getekend")
                .open(SIGN + file)
                .sees("Jij hebt getekend");

        staffMember()
                .open(DRAFT + file)
                .sees("Deze tekst wacht op handtekeningen")
                .fill("In eigen woorden", "Rust in de ochtend helpt.")
                .press("Bewaren")
                .sees("Bewaard als een nieuwe versie")
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
        Page tab = expert.page().context().waitForPage(() -> expert.link("Bevestigen dat jij het bent")
                .click());
        tab.getByLabel("Wachtwoord").fill("maatwerk");
        tab.locator("#confirm").click();
        tab.getByText("Sluit dit tabblad.").waitFor();
        expert.press("Ik teken deze tekst").sees("Je hebt getekend");
    }

    private static byte[] sealed(Screen reader) {
        String link = reader.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ondertekend integratieprotocol"))
                .getAttribute("href");
        return reader.page().request().get(link).body();
    }
}
