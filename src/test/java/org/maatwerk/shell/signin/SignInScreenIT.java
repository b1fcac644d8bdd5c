package org.maatwerk.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;

class SignInScreenIT extends ScreenTest {

    private static final String AN = "an.peeters@voorbeeld.example";

    @Test
    void lets_somebody_in_with_their_own_password_and_out_again() {
        Screen screen = asStranger().isAt("Aanmelden");

        screen.fill("E-mailadres van je werk", AN)
                .fill("Wachtwoord", "maatwerk")
                .press("Aanmelden");

        screen.isAt("Jouw werk").sees("An Peeters");
        Response out = screen.page()
                .waitForResponse(answer -> answer.url().endsWith("/sign-out"), () -> screen.press("Afmelden"));
        screen.sees("Je bent afgemeld.");
        assertThat(out.headerValue("clear-site-data")).isEqualTo("\"storage\"");
        assertThat(server().log())
                .containsPattern("signed in: person \\d+, with a demo account")
                .doesNotContain(AN);
    }

    @Test
    void says_the_same_of_an_unknown_account_as_of_a_wrong_password() {
        String words = "Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Kijk ze allebei na.";

        asStranger()
                .fill("E-mailadres van je werk", AN)
                .fill("Wachtwoord", "fout")
                .press("Aanmelden")
                .seesError(words);
        Screen screen = asStranger()
                .fill("E-mailadres van je werk", "niemand@voorbeeld.example")
                .fill("Wachtwoord", "maatwerk")
                .press("Aanmelden")
                .seesError(words);

        assertThat(screen.valueOf("E-mailadres van je werk")).isEqualTo("niemand@voorbeeld.example");
    }

    @Test
    void asks_for_what_is_missing_at_the_field_it_is_about() {
        Screen screen = asStranger().press("Aanmelden").seesError("Vul dit in: E-mailadres van je werk");

        screen.page().locator("#error-summary a").first().click();

        assertThat(screen.page().evaluate("document.activeElement.id")).isEqualTo("account");
    }

    @Test
    void keeps_what_was_typed_when_the_server_forgot_the_page() {
        Screen screen = asStranger().fill("E-mailadres van je werk", AN).fill("Wachtwoord", "maatwerk");
        screen.page()
                .evaluate("document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]')"
                        + ".forEach(state => { state.value = '1:1'; })");

        screen.press("Aanmelden");

        screen.seesError("Deze pagina stond lang open.");
        assertThat(screen.valueOf("E-mailadres van je werk")).isEqualTo(AN);
        screen.fill("Wachtwoord", "maatwerk").press("Aanmelden").isAt("Jouw werk");
    }

    @Test
    void proposes_the_demo_accounts_and_signs_in_with_one_press() {
        asStranger().press("Hannah Maes").sees("arbeidsarts").isAt("Jouw werk");
    }

    @Test
    void brings_whoever_signs_in_to_the_page_they_asked_for() {
        Screen screen = asStranger().open("/shell/home.xhtml?page=2");

        screen.press("Els Janssens");

        assertThat(screen.page().url()).endsWith("/shell/home.xhtml?page=2");
    }

    @Test
    void still_knows_the_page_after_a_try_that_was_refused() {
        Screen screen = asStranger().open("/shell/home.xhtml?page=2").press("Aanmelden");

        screen.fill("E-mailadres van je werk", AN).fill("Wachtwoord", "fout").press("Aanmelden");
        screen.fill("Wachtwoord", "maatwerk").press("Aanmelden");

        assertThat(screen.page().url()).endsWith("/shell/home.xhtml?page=2");
    }

    @Test
    void leads_nowhere_else_than_into_the_house() {
        Screen screen = asStranger().open("/shell/sign-in.xhtml?to=//elders.example/shell/home.xhtml");

        screen.press("Els Janssens").isAt("Jouw werk");

        assertThat(screen.page().url()).startsWith(server().url());
    }

    @Test
    void speaks_english_to_whoever_asks() {
        asStranger().press("English").isAt("Sign in").press("Nederlands").isAt("Aanmelden");
    }

    @Test
    void gives_a_new_session_to_whoever_signs_in() {
        Screen screen = asStranger();
        String before = session(screen.page());

        screen.press("Els Janssens");

        assertThat(session(screen.page())).isNotEqualTo(before);
    }

    @Test
    void weighs_less_than_100_kilobytes_on_a_first_visit() {
        Page page = asStranger().page();
        List<Response> answers = new CopyOnWriteArrayList<>();
        page.onResponse(answers::add);
        page.context().clearCookies();

        page.navigate("/");
        page.waitForLoadState();

        int bytes = answers.stream()
                .mapToInt(one ->
                        one.request().sizes().responseBodySize + one.request().sizes().responseHeadersSize)
                .sum();
        assertThat(bytes).isBetween(1, 100_000);
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("maatwerk-session"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
