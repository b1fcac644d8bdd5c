package org.maatwerk.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
                .with(Map.of("MAATWERK_PROXY", "127.0.0.1"))
                .start()) {

            Connection.Response inTheClear = ask(server).execute();
            Connection.Response overTls =
                    ask(server).header("X-Forwarded-Proto", "https").execute();

            assertThat(inTheClear.statusCode()).isEqualTo(302);
            assertThat(inTheClear.header("Location")).isEqualTo("https://maatwerk.voorbeeld.example");
            assertThat(overTls.statusCode()).isEqualTo(200);
            assertThat(overTls.header("Strict-Transport-Security")).isNotNull();
            assertThat(overTls.headers("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith("maatwerk-session="))
                    .singleElement()
                    .asString()
                    .contains("Secure")
                    .contains("HttpOnly")
                    .containsIgnoringCase("SameSite=Lax");
            assertThat(server.status("/health/live")).isEqualTo(200);
        }
    }

    private static Connection ask(PackagedServer server) {
        return Jsoup.connect(server.url() + "/shell/sign-in.xhtml")
                .followRedirects(false)
                .ignoreHttpErrors(true);
    }
}
