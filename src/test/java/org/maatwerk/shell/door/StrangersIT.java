package org.maatwerk.shell.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Visitor;

/** What somebody gets who only tries the door, over plain HTTP, from the product as it is delivered. */
class StrangersIT {

    private static final String SIGN_IN = "/shell/sign-in.xhtml";
    private static final String LOOK = "/resources/house/house.css";
    private static final Path APPLICATION = Path.of("target/dist/ROOT.war");
    private static final Pattern LENGTH = Pattern.compile("(?i)\\r\\nContent-Length: (\\d+)");

    private final HttpClient browser = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {SIGN_IN, LOOK, "/resources/nothing.css", "/shell/home.xhtml", "/draft"})
    void every_answer_keeps_to_itself_V3_4_5_V3_4_8_V3_5_8(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);

        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @CsvSource({
        "/shell/sign-in.xhtml, text/html;charset=UTF-8",
        "/resources/nothing.css, text/html;charset=UTF-8",
        "/resources/house/house.css, text/css;charset=UTF-8",
        "/resources/house/house.js, text/javascript;charset=UTF-8",
        "/resources/house/mark.svg, image/svg+xml;charset=UTF-8",
        "/resources/house/fonts/next-400.woff2, font/woff2",
        "/health/live, application/json"
    })
    void every_answer_says_what_it_is_V4_1_1(String path, String kind) throws Exception {
        assertThat(header(get(path), "Content-Type").replace(" ", "")).startsWithIgnoringCase(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGN_IN, LOOK, "/resources/house/mark.svg"})
    void the_length_that_is_said_is_the_length_that_is_sent_V4_2_2(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        int body = answer.indexOf("\r\n\r\n") + 4;
        Matcher length = LENGTH.matcher(answer.substring(0, body));

        if (length.find()) {
            assertThat(answer.length() - body).isEqualTo(Integer.parseInt(length.group(1)));
        } else {
            assertThat(answer.substring(0, body)).containsIgnoringCase("Transfer-Encoding: chunked");
            assertThat(answer).endsWith("0\r\n\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "OPTIONS", "PATCH", "VERZIN"})
    void only_what_pages_need_is_open_V4_1_4_V13_4_4(String method) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(SIGN_IN))
                .header("X-Mine", "echo")
                .method(method, BodyPublishers.noBody())
                .build();

        HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isIn(403, 405, 501);
        assertThat(answer.body()).doesNotContain("echo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resources/",
                "/resources/house/",
                "/resources/house/fonts/",
                "/shell/",
                "/WEB-INF/",
                "/META-INF/"
            })
    void no_folder_is_listed_V13_4_3(String folder) throws Exception {
        HttpResponse<byte[]> answer = get(folder);

        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .doesNotContain("check-dark.svg", "next-700", "web.xml");
    }

    @Test
    void no_source_control_is_delivered_and_nothing_but_pages_and_their_look_V13_4_1_V13_4_7() throws IOException {
        try (Stream<Path> files = Files.walk(APPLICATION)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .noneMatch(name -> name.matches("\\.(git|svn|hg|env).*"));
        }
        try (Stream<Path> files = Files.walk(APPLICATION)) {
            Set<String> kinds = files.filter(Files::isRegularFile)
                    .filter(file -> !APPLICATION.relativize(file).toString().matches("(WEB|META)-INF/.*"))
                    .map(file -> file.getFileName().toString().replaceAll(".*\\.", ""))
                    .collect(Collectors.toSet());

            assertThat(kinds).isNotEmpty().isSubsetOf("xhtml", "css", "js", "svg", "woff2");
        }
    }

    @Test
    void the_name_of_a_session_is_256_bits_of_chance_V7_2_3() throws Exception {
        String one = session();
        String another = session();

        assertThat(one).matches("[0-9a-f]{64}");
        assertThat(another).matches("[0-9a-f]{64}").doesNotStartWith(one.substring(0, 4));
    }

    @Test
    void a_cookie_is_small_V3_3_5() throws Exception {
        HttpResponse<byte[]> answer = post("/language", "language=en&back=" + "x".repeat(6_000));

        List<String> cookies = Stream.of(answer, get(SIGN_IN))
                .flatMap(one -> one.headers().allValues("Set-Cookie").stream())
                .toList();

        assertThat(cookies).hasSizeGreaterThan(1).allMatch(cookie -> cookie.length() < 300);
    }

    @Test
    void what_was_encoded_twice_is_decoded_once_V1_1_1() throws Exception {
        HttpResponse<byte[]> answer = post("/language", "language=en&back=/shell/help.xhtml%3Fa%3D%252F");

        assertThat(header(answer, "Location")).endsWith("/shell/help.xhtml?a=%2F");
    }

    @Test
    void a_parameter_that_stands_there_twice_is_refused_V15_3_7() throws Exception {
        assertThat(get("/shell/help.xhtml?a=1&a=2").statusCode()).isEqualTo(400);
        assertThat(post("/language?language=en", "language=nl&back=/").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_password_is_hidden_and_may_come_from_a_keeper_V6_2_6_V6_2_7() throws Exception {
        String page = new String(get(SIGN_IN).body(), StandardCharsets.UTF_8);
        String script = new String(get("/resources/house/house.js").body(), StandardCharsets.UTF_8);

        assertThat(page)
                .containsPattern("<input(?=[^>]*id=\"password\")(?=[^>]*type=\"password\")"
                        + "(?=[^>]*autocomplete=\"current-password\")[^>]*>")
                .containsPattern("<input(?=[^>]*id=\"account\")(?=[^>]*autocomplete=\"username\")[^>]*>")
                .doesNotContain("maxlength", "onpaste");
        assertThat(script).doesNotContain("paste", "keydown", "clipboard", "contextmenu");
    }

    /** Behind the first request stands a second one; who cuts otherwise would answer it as somebody else's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: xchunked\r\nContent-Length: 0\r\n\r\n",
                "Transfer-Encoding : chunked\r\nContent-Length: 0\r\n\r\n",
                "Transfer-Encoding: \u000bchunked\r\nContent-Length: 0\r\n\r\n",
                "Transfer-Encoding:\r\n chunked\r\nContent-Length: 0\r\n\r\n",
                "Content-Length: 0\r\nContent-Length: 9\r\n\r\n",
                "Content-Length: 0, 9\r\n\r\n",
                "Content-Length: +0\r\n\r\n",
                "Content-Length: -1\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n1;a=b\nX\r\nx\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nx\r\n0\r\n\r\n",
                "Host: elders.example\r\nContent-Length: 0\r\n\r\n"
            })
    void a_request_that_can_be_cut_in_two_ways_is_refused_and_the_line_closed_V4_2_1(String framing)
            throws IOException {
        String answer = raw("POST /language HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n" + framing
                + "GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").containsOnlyOnce("HTTP/1.1 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health%2flive",
                "/%68ealth/live",
                "/health;a=b/live",
                "//health/live",
                "/shell/../health/live",
                "/health/live%00",
                "/operations%2fmetrics",
                "/resources/..;/operations/metrics",
                "/resources/house/..%2f..%2fWEB-INF/web.xml",
                "/resources/%c0%ae%c0%ae/WEB-INF/web.xml",
                "/WEB-INF%2fweb.xml",
                "/resources\\..\\health\\live"
            })
    void a_path_that_can_be_read_in_two_ways_opens_nothing_V1_5_3(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches(Pattern.compile("HTTP/1.1 (301|302|400|404)\\b.*", Pattern.DOTALL));
        assertThat(answer).doesNotContain("\"status\"", "maatwerk_", "web-app");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/primefaces/jquery/jquery.js",
                "/jakarta.faces.resource/jquery/jquery.js.xhtml?ln=primefaces",
                "/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces",
                "/resources/house/house.map"
            })
    void files_of_libraries_are_not_served_to_who_is_signed_in_V13_4_7(String path) {
        Visitor visitor = new Visitor(PackagedServer.shared()).signIn("an.peeters@voorbeeld.example");

        assertThatThrownBy(() -> visitor.open(path)).hasMessageContaining("404");
    }

    @Test
    void a_text_that_is_longer_than_its_field_is_refused_there_V2_2_1() {
        Visitor visitor = new Visitor(PackagedServer.shared()).open(SIGN_IN);

        visitor.send("sign-in", "enter", Map.of("account", "a".repeat(256), "password", "b".repeat(255)));

        assertThat(visitor.page().select(".error").eachText())
                .singleElement()
                .asString()
                .contains("Deze tekst is te lang", "255");
    }

    private String session() throws Exception {
        return get(SIGN_IN).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("maatwerk-session="))
                .map(cookie -> cookie.replaceAll("maatwerk-session=([^;]*);.*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", PackagedServer.shared().url())
                .POST(BodyPublishers.ofString(body))
                .build();
        return browser.send(request, BodyHandlers.ofByteArray());
    }

    private static String raw(String request) throws IOException {
        URI server = URI.create(PackagedServer.shared().url());
        try (Socket socket = new Socket(server.getHost(), server.getPort());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static URI address(String path) {
        return URI.create(PackagedServer.shared().url() + path);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
