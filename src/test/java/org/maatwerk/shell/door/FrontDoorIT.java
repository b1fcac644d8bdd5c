package org.maatwerk.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.PackagedServer;

/** What a browser that knows nobody meets on each of our own routes. */
class FrontDoorIT {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Set<String> OPEN = Set.of(
            "/shell/sign-in.xhtml",
            "/shell/farewell.xhtml",
            "/shell/help.xhtml",
            "/shell/privacy.xhtml",
            "/shell/accessibility.xhtml",
            "/shell/not-found.xhtml",
            "/shell/trouble.xhtml");

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void every_page_but_the_open_ones_asks_to_sign_in() throws Exception {
        for (String page : pages()) {
            HttpResponse<String> answer = get(page);

            if (OPEN.contains(page)) {
                assertThat(answer.statusCode()).as(page).isLessThan(300);
            } else {
                assertThat(answer.statusCode()).as(page).isEqualTo(302);
                assertThat(header(answer, "Cache-Control")).as(page).isEqualTo("no-store");
                assertThat(answer.headers().firstValue("Location").orElse("")).contains("/shell/sign-in.xhtml?to=");
                assertThat(answer.body()).doesNotContain("<main");
            }
        }
    }

    @Test
    void what_is_typed_can_only_be_kept_by_whoever_is_signed_in() throws Exception {
        assertThat(post("/draft", "Origin", PackagedServer.shared().url()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_post_from_elsewhere_is_refused() throws Exception {
        assertThat(post("/language", "Origin", "https://elders.example").statusCode())
                .isEqualTo(403);
        assertThat(post("/language", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_page_allows_nothing_inline_and_nothing_from_elsewhere_and_is_kept_nowhere() throws Exception {
        HttpResponse<String> answer = get("/shell/sign-in.xhtml");

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Set-Cookie")).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
        assertThat(answer.headers().map().keySet()).doesNotContain("server", "x-powered-by");
        assertThat(answer.body()).doesNotContain(" style=", " onclick=", "<style", "<script>");
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> !page.startsWith("/WEB-INF"))
                    .toList();
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String header, String value)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString("language=en&back=/shell/help.xhtml"))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create(PackagedServer.shared().url() + path);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
