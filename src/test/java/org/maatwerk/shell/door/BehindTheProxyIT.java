package org.maatwerk.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.PackagedServer;

/** A server with an https address, behind a proxy on this machine. */
class BehindTheProxyIT {

    @Test
    void answers_over_tls_only_and_keeps_its_cookie_there() throws IOException {
        try (PackagedServer server = PackagedServer.onEmbedded()
                .with(Map.of("MAATWERK_PUBLIC_URL", "https://maatwerk.voorbeeld.example"))
                .with(Map.of("MAATWERK_PROXY", "127.0.0.1", "MAATWERK_CALLS_PER_MINUTE", "30"))
                .start()) {

            Connection.Response inTheClear = ask(server).execute();
            Connection.Response overTls =
                    ask(server).header("X-Forwarded-Proto", "https").execute();

            assertThat(inTheClear.statusCode()).isEqualTo(302);
            assertThat(inTheClear.header("Location")).isEqualTo("https://maatwerk.voorbeeld.example");
            assertThat(overTls.statusCode()).isEqualTo(200);
            assertThat(overTls.header("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
            assertThat(overTls.headers("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith("__Host-maatwerk-session="))
                    .singleElement()
                    .asString()
                    .contains("Secure", "Path=/;")
                    .doesNotContain("Domain")
                    .contains("HttpOnly")
                    .containsIgnoringCase("SameSite=Lax");
            assertThat(again(server, overTls).headers("Set-Cookie")).isEmpty();
            assertThat(chosenLanguage(server))
                    .startsWith("__Host-maatwerk-language=en")
                    .contains("Secure", "Path=/", "HttpOnly")
                    .doesNotContain("Domain");
            assertThat(server.status("/health/live")).isEqualTo(200);
            refusesWhoAsksMoreThanAnybodyReads(server, overTls);
        }
    }

    /** The server knows the session by the name of the cookie that it gave. */
    private static Connection.Response again(PackagedServer server, Connection.Response before) throws IOException {
        return ask(server)
                .header("X-Forwarded-Proto", "https")
                .cookies(before.cookies())
                .execute();
    }

    private static void refusesWhoAsksMoreThanAnybodyReads(PackagedServer server, Connection.Response signIn)
            throws IOException {
        Map<String, String> cookies = new HashMap<>(signIn.cookies());
        cookies.putAll(ask(server)
                .method(Connection.Method.POST)
                .header("X-Forwarded-Proto", "https")
                .header("Origin", server.url())
                .cookies(cookies)
                .data("sign-in-sent", "1", "enter", "1", "account", "an.peeters@voorbeeld.example")
                .data("password", "maatwerk")
                .data(
                        "jakarta.faces.ViewState",
                        signIn.parse()
                                .select("#sign-in [name=jakarta.faces.ViewState]")
                                .val())
                .execute()
                .cookies());

        Connection.Response answer = home(server, cookies);
        assertThat(answer.statusCode()).isEqualTo(200);
        for (int call = 0; call < 70 && answer.statusCode() == 200; call++) {
            answer = home(server, cookies);
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        assertThat(answer.parse().select("main").text()).contains("Je vroeg in korte tijd heel veel op");
    }

    private static Connection.Response home(PackagedServer server, Map<String, String> cookies) throws IOException {
        return Jsoup.connect(server.url() + "/shell/home.xhtml")
                .header("X-Forwarded-Proto", "https")
                .cookies(cookies)
                .followRedirects(false)
                .ignoreHttpErrors(true)
                .execute();
    }

    private static String chosenLanguage(PackagedServer server) throws IOException {
        return Jsoup.connect(server.url() + "/language")
                .method(Connection.Method.POST)
                .header("X-Forwarded-Proto", "https")
                .header("Origin", server.url())
                .data("language", "en", "back", "/")
                .followRedirects(false)
                .ignoreHttpErrors(true)
                .execute()
                .headers("Set-Cookie")
                .get(0);
    }

    private static Connection ask(PackagedServer server) {
        return Jsoup.connect(server.url() + "/shell/sign-in.xhtml")
                .followRedirects(false)
                .ignoreHttpErrors(true);
    }
}
