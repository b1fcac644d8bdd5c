package org.maatwerk.attestation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The doctor decides. */
class DecideAttestationScreenIT extends FileStory {

    private static final String DECIDE = "/attestation/decide-attestation.xhtml?case=";
    private static final String CONFIRM = "Bevestig dat jij het bent";

    /** A5: what is missing is said at the field, and nothing typed is lost. */
    @Test
    void says_what_is_missing_and_keeps_what_was_typed() {
        String file = fileWithConfirmedSketch();
        Screen doctor = byKeyboard(DOCTOR);
        consulted(file);
        doctor.open("/attestation/decide-attestation.xhtml?case=" + file)
                .fill("Motivering", "Al geschreven.")
                .press("Beslissing vastleggen")
                .seesError("Kies wat je beslist.");

        assertThat(doctor.valueOf("Motivering")).isEqualTo("Al geschreven.");

        doctor.choose("Wat beslis je?", "Niet erkend")
                .press("Beslissing vastleggen")
                .sees("Je hebt niet erkend");
    }

    /** Who came in with one press proved nothing; who does so comes back to the page that was asked for. */
    @Test
    void asks_who_it_is_before_the_decision_opens() {
        String file = fileWithConfirmedSketch();
        Screen doctor = asStranger().press("Hannah Maes");
        consulted(file);

        doctor.open(DECIDE + file).isAt(CONFIRM).seesNot("Motivering");

        doctor.fill("Wachtwoord", "fout").press("Bevestigen").seesError("Dit wachtwoord klopt niet.");
        doctor.fill("Wachtwoord", "maatwerk").press("Bevestigen").sees(file);
        doctor.choose("Wat beslis je?", "Niet erkend")
                .fill("Motivering", "Niet blijvend.")
                .press("Beslissing vastleggen")
                .sees("Je hebt niet erkend");
    }

    @Test
    void a_form_that_waited_too_long_asks_who_it_is_and_keeps_what_was_typed() {
        String file = fileWithConfirmedSketch();
        Screen doctor = asStranger()
                .fill("E-mailadres van je werk", DOCTOR)
                .fill("Wachtwoord", "maatwerk")
                .press("Aanmelden");
        consulted(file);
        doctor.open(DECIDE + file).choose("Wat beslis je?", "Niet erkend").fill("Motivering", "Al geschreven.");
        Page other = doctor.page().context().newPage();
        signInWithOnePress(other);

        doctor.press("Beslissing vastleggen").seesError("Bevestig eerst dat jij het bent.");

        assertThat(doctor.valueOf("Motivering")).isEqualTo("Al geschreven.");
        doctor.followToNewTab("Bevestigen dat jij het bent")
                .fill("Wachtwoord", "maatwerk")
                .press("Bevestigen")
                .sees("Sluit dit tabblad.");
        doctor.press("Beslissing vastleggen").sees("Je hebt niet erkend");
    }

    @Test
    void the_question_is_answered_by_keyboard() {
        byKeyboard(DOCTOR)
                .open("/shell/confirm-identity.xhtml")
                .isAt(CONFIRM)
                .fill("Wachtwoord", "fout")
                .press("Bevestigen")
                .seesError("Dit wachtwoord klopt niet.");
    }

    private static void signInWithOnePress(Page page) {
        page.navigate("/shell/sign-in.xhtml");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hannah Maes"))
                .click();
        page.waitForURL(url -> !url.contains("/shell/sign-in"));
    }

    /** A5: no decision without a held consultation. */
    @Test
    void waits_for_the_consultation() {
        String file = fileWithConfirmedSketch();
        Screen doctor = as(DOCTOR);
        plan(doctor, file);

        doctor.open("/attestation/decide-attestation.xhtml?case=" + file).sees("Je kunt nog niet beslissen");
    }
}
