package org.maatwerk.shell.signin.openid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.ScreenTest;
import org.maatwerk.testing.Keycloak;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Patience;

/** Signing in with a real OpenID provider, with the claims of ACM/IDM (X9). */
class OpenIdSignInIT extends ScreenTest {

    private static final String TOO_LATE = "Het aanmelden duurde te lang of was al gebruikt.";

    private static final String LATER_PAGE = "%2Fshell%2Fhome.xhtml%3Fpage%3D2";

    private static Keycloak keycloak;
    private static PackagedServer server;

    @BeforeAll
    static void startBoth() throws IOException {
        server = PackagedServer.onEmbedded();
        keycloak = Keycloak.starting(realm());
        Path secret = Files.writeString(server.data().resolve("secret"), "trial-only\n");
        server.with(Map.of(
                        "MAATWERK_SIGN_IN",
                        "openid",
                        "MAATWERK_OPENID_ISSUER",
                        keycloak.issuer(),
                        "MAATWERK_OPENID_CLIENT",
                        "maatwerk",
                        "MAATWERK_OPENID_SECRET_FILE",
                        secret.toString(),
                        "MAATWERK_OPENID_ACR",
                        "1"))
                .start();
        keycloak.ready();
    }

    /** As delivered, at our port; An gets a role she has nowhere else, and one of an organisation nobody knows. */
    private static String realm() throws IOException {
        return Files.readString(Path.of("docker/realm.json"))
                .replace("http://localhost:8080", server.url())
                .replaceFirst(
                        "\"maatwerk_roles\": \\[]",
                        "\"maatwerk_roles\": [\"CentralExpert:OVO900020\", \"CentralExpert:OVO999999\"]");
    }

    @AfterAll
    static void stopBoth() {
        server.close();
        keycloak.close();
    }

    @Override
    protected PackagedServer server() {
        return server;
    }

    @Test
    void lets_somebody_in_with_the_roles_of_the_claims_and_out_at_both_doors() {
        Page page = strangersTab();
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate("/");
        assertThat(page.locator("body")).containsText("Je gaat naar de aanmelddienst op localhost.");

        signInAs(page, "an.peeters");

        assertThat(page.locator("body")).containsText("An Peeters");
        assertThat(page.locator("body")).containsText("centrale expert");
        assertThat(server.log()).contains("OVO999999");
        page.getByText("Afmelden").first().click();
        assertThat(page.locator("body")).containsText("Je bent afgemeld.");
        assertThat(asked).anyMatch(url -> url.contains("/farewell.xhtml")).noneMatch(url -> url.contains("id_token"));
        page.navigate("/");
        press(page, "Aanmelden");
        assertThat(page.locator("#username")).isVisible();
    }

    /** Whoever finds a browser that the provider remembers; and a page elsewhere that would sign somebody in unseen. */
    @Test
    void nobody_comes_in_without_a_press_though_the_provider_remembers_V7_6_2() {
        Page page = strangersTab();
        page.navigate("/");
        signInAs(page, "hannah.maes");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("maatwerk-session"));

        page.navigate("/enter?to=" + LATER_PAGE);

        assertThat(page.url()).isEqualTo(server.url() + "/shell/sign-in.xhtml?to=" + LATER_PAGE);
    }

    /** Of whom it only remembers Keycloak says that they showed nothing; asked for a class, it asks them again. */
    @Test
    void a_strong_sign_in_is_asked_for_and_a_weak_one_refused_V6_3_3_V6_8_4() {
        Page page = strangersTab();
        page.navigate("/");
        signInAs(page, "hannah.maes");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("maatwerk-session"));
        page.navigate("/");
        press(page, "Aanmelden");
        assertThat(page.locator("#password")).isVisible();

        page.navigate(question(page, "/enter").replaceAll("&?acr_values=1", ""));

        assertThat(page.locator("body")).containsText("Je hebt je niet sterk genoeg aangemeld.");
    }

    @Test
    void what_ends_at_the_provider_ends_here_V7_6_1() {
        Page page = strangersTab();
        page.navigate("/");
        signInAs(page, "hannah.maes");

        page.navigate(keycloak.issuer() + "/protocol/openid-connect/logout");
        page.locator("#kc-logout").click();
        assertThat(page.locator("#kc-logout")).hasCount(0);

        page.navigate("/shell/home.xhtml?page=2");
        assertThat(page.locator("body")).containsText("Je bent afgemeld bij de aanmelddienst.");
    }

    /** Each needs nothing but an address, so anybody could send it. */
    @Test
    void nobody_but_the_provider_says_that_somebody_signed_out() {
        APIResponse answer = strangersTab()
                .request()
                .post(
                        "/provider-sign-out",
                        RequestOptions.create().setForm(FormData.create().set("logout_token", "x")));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void brings_back_to_the_page_that_was_asked_for_in_a_new_session() {
        Page page = strangersTab();
        page.navigate("/shell/home.xhtml?page=2");
        String before = session(page);

        signInAs(page, "els.janssens");

        assertThat(page.url()).isEqualTo(server.url() + "/shell/home.xhtml?page=2");
        assertThat(session(page)).isNotEqualTo(before);
    }

    @Test
    void a_return_that_nobody_asked_for_lets_nobody_in() {
        Page page = strangersTab();
        page.navigate("/");

        page.navigate("/callback?state=guessed&code=guessed");

        assertThat(page.locator("body")).containsText(TOO_LATE);
    }

    @Test
    void a_return_is_good_once_and_in_one_browser() {
        Page page = strangersTab();
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate("/");
        signInAs(page, "rik.coppens");
        String way = asked.stream()
                .filter(url -> url.contains("/callback?"))
                .findFirst()
                .orElseThrow();

        Page elsewhere = strangersTab();
        elsewhere.navigate(way);
        page.navigate(way);

        assertThat(elsewhere.locator("body")).containsText(TOO_LATE);
        assertThat(page.locator("body")).containsText(TOO_LATE);
    }

    @Test
    void asks_once_more_who_it_is_though_the_provider_remembers() {
        Page page = strangersTab();
        page.navigate("/");
        signInAs(page, "els.janssens");
        String before = session(page);

        page.navigate("/shell/confirm-identity.xhtml?to=" + LATER_PAGE);
        page.getByText("Bevestigen bij de aanmelddienst").click();

        page.locator("#password").fill("maatwerk");
        page.locator("#kc-login").click();
        page.waitForURL(server.url() + "/shell/home.xhtml?page=2");
        assertThat(session(page)).isNotEqualTo(before);
    }

    /** Whoever sits there can change the question on its way; the moment the provider asked is what counts. */
    @Test
    void a_question_from_which_the_asking_was_taken_proves_nothing() {
        Page page = strangersTab();
        page.navigate("/");
        signInAs(page, "rik.coppens");
        Instant then = Instant.now().plusSeconds(3);
        Patience.until("the sign-in is a moment ago", Duration.ofSeconds(10), () -> Instant.now()
                .isAfter(then));
        String question = question(page, "/enter?again=1");
        assertThat(question).contains("prompt=login", "max_age=0");

        page.navigate(question.replaceAll("&?(prompt=login|max_age=0|acr_values=1)", ""));

        assertThat(page.locator("body")).containsText("De aanmelddienst vroeg je niet opnieuw wie je bent.");
    }

    @Test
    void demo_accounts_are_shut() {
        Page page = strangersTab();

        page.navigate("/shell/sign-in.xhtml");

        assertThat(page.locator("#password")).hasCount(0);
        assertThat(page.locator("#choose")).hasCount(0);
    }

    /** What our link would ask of the provider. */
    private static String question(Page page, String link) {
        return page.request()
                .get(link, RequestOptions.create().setMaxRedirects(0).setHeader("Referer", server.url() + "/"))
                .headers()
                .get("location");
    }

    private static void press(Page page, String label) {
        page.locator("main a.button-primary")
                .filter(new Locator.FilterOptions().setHasText(label))
                .click();
    }

    private static void signInAs(Page page, String user) {
        press(page, "Aanmelden");
        page.locator("#username").fill(user);
        page.locator("#password").fill("maatwerk");
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(server.url() + "/shell/home.xhtml"));
    }

    private static String session(Page page) {
        return page.context().cookies(server.url()).stream()
                .filter(cookie -> cookie.name.equals("maatwerk-session"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
