package org.maatwerk.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.shell.Refusals;
import org.maatwerk.testing.LogLines;

/** Who is refused at the door, and what the log says of it. */
class DoorTest {

    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String[]> parameters = new HashMap<>();
    private final Map<String, String> answered = new HashMap<>();
    private final Map<String, Object> asked = new HashMap<>();
    private Integer refused;
    private boolean served;

    @BeforeEach
    void aPostOfOurOwn() {
        asked.put("getMethod", "POST");
        asked.put("getServletPath", "/attestation/draft-sketch.xhtml");
        asked.put("getRequestURI", "/attestation/draft-sketch.xhtml");
        asked.put("getContextPath", "");
        asked.put("getContentType", "application/x-www-form-urlencoded");
        asked.put("getQueryString", "case=IA-2026-00007");
        parameters.put("case", new String[] {"IA-2026-00007"});
        headers.put("Host", "maatwerk.voorbeeld.example");
        headers.put("Origin", "https://maatwerk.voorbeeld.example");
    }

    @Test
    void a_post_of_our_own_pages_is_served() throws Exception {
        assertThat(isServedBy(new OwnPostsOnly())).isTrue();

        headers.put("Sec-Fetch-Site", "same-origin");
        headers.remove("Origin");

        assertThat(isServedBy(new OwnPostsOnly())).isTrue();
    }

    @Test
    void a_post_that_does_not_say_where_it_comes_from_is_refused_V3_5_1() throws Exception {
        headers.remove("Origin");

        assertThat(isServedBy(new OwnPostsOnly())).isFalse();
        assertThat(refused).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://elders.example",
        "Origin, null",
        "Origin, https://maatwerk.voorbeeld.example.elders.example",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void a_post_of_another_site_is_refused_V3_5_1(String header, String value) throws Exception {
        headers.put(header, value);

        assertThat(isServedBy(new OwnPostsOnly())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "CONNECT", "get", "VERZIN"})
    void a_method_that_no_page_knows_is_refused_V4_1_4_V13_4_4(String method) throws Exception {
        asked.put("getMethod", method);

        assertThat(isServedBy(new KnownMethodsOnly())).isFalse();
        assertThat(refused).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST"})
    void pages_are_read_and_posted_to(String method) throws Exception {
        asked.put("getMethod", method);

        assertThat(isServedBy(new KnownMethodsOnly())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case=IA-2026-00007&case=IA-2026-00008", "case=1&c%61se=2", "case&case"})
    void a_parameter_that_stands_in_an_address_twice_is_refused_V15_3_7(String query) throws Exception {
        asked.put("getQueryString", query);

        assertThat(isServedBy(new OneMeaningOnly())).isFalse();
        assertThat(refused).isEqualTo(400);
    }

    @Test
    void a_parameter_of_the_address_that_is_posted_as_well_is_refused_V15_3_7() throws Exception {
        parameters.put("case", new String[] {"IA-2026-00007", "IA-2026-00008"});

        assertThat(isServedBy(new OneMeaningOnly())).isFalse();
    }

    @Test
    void what_is_posted_more_than_once_is_a_choice_of_several() throws Exception {
        parameters.put("chosen", new String[] {"one", "two"});

        assertThat(isServedBy(new OneMeaningOnly())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/shell/",
                "/attestation/draft-sketch.xhtml",
                "/resources/house/fonts/next-400.woff2",
                "/health/live"
            })
    void an_address_of_the_house_is_read(String path) throws Exception {
        asked.put("getRequestURI", path);

        assertThat(isServedBy(new PlainRequestsOnly())).isTrue();
        assertThat(isServedBy(new KnownKindsOnly())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health%2flive",
                "/%68ealth/live",
                "/operations/metrics;x",
                "/shell;x=y/home.xhtml",
                "/resources/..;/shell/home.xhtml",
                "/resources/%2e%2e/shell/home.xhtml",
                "/resources/%252e%252e/shell/home.xhtml",
                "//health/live",
                "/./health/live",
                "/shell/../health/live",
                "/shell/home.xhtml%00.css",
                "/resources/%5c..%5cshell",
                "/.git/config",
                "*"
            })
    void a_path_that_can_be_read_in_two_ways_is_refused_V1_5_3(String path) throws Exception {
        asked.put("getRequestURI", path);

        assertThat(isServedBy(new PlainRequestsOnly())).isFalse();
        assertThat(refused).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "Transfer-Encoding, chunked",
        "Transfer-Encoding, chunked|identity",
        "Host, maatwerk.voorbeeld.example|elders.example"
    })
    void a_request_that_can_be_cut_in_two_ways_is_refused_and_the_line_closed_V4_2_1(String header, String value)
            throws Exception {
        headers.put(header, value);

        assertThat(isServedBy(new PlainRequestsOnly())).isFalse();
        assertThat(answered).containsEntry("Connection", "close");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/primefaces/jquery/jquery.js",
                "/jakarta.faces.resource/jquery/jquery.js.xhtml",
                "/resources/house/house.map",
                "/resources/other/house.css",
                "/robots.txt",
                "/shell/home.xhtml.bak"
            })
    void a_file_of_another_kind_is_not_there_V13_4_7(String path) throws Exception {
        asked.put("getRequestURI", path);

        assertThat(isServedBy(new KnownKindsOnly())).isFalse();
        assertThat(refused).isEqualTo(404);
    }

    @Test
    void what_is_refused_stands_in_the_log_with_the_number_of_the_person_and_nothing_else_V16_3_3() throws Exception {
        asked.put("getUserPrincipal", (Principal) () -> "17");
        headers.put("Origin", "https://elders.example");

        List<String> lines = LogLines.during(Refusals.class, () -> isServedBy(new OwnPostsOnly()));

        assertThat(lines)
                .containsExactly("refused: a post from elsewhere, at /attestation/draft-sketch.xhtml, of person 17");
    }

    @Test
    void a_stranger_does_not_fill_the_log_with_a_path_V16_3_3() throws Exception {
        asked.put("getMethod", "TRACE");
        asked.put("getServletPath", "/" + "x".repeat(5_000));

        List<String> lines = LogLines.during(Refusals.class, () -> isServedBy(new KnownMethodsOnly()));

        assertThat(lines).singleElement().asString().hasSizeLessThan(300).endsWith("of a stranger");
    }

    /** Where each answer costs a signature, all who are not signed in are as one person (decision 77). */
    @Test
    void strangers_wait_for_their_turn_where_answers_are_signed_and_nowhere_else_P12() throws Exception {
        EverybodysTurn door = new EverybodysTurn();
        door.turns = new Turns();
        door.turns.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        door.turns.perMinute = 2;
        asked.put("getServletPath", "/shell/sign-in.xhtml");
        for (int call = 0; call < 5; call++) {
            assertThat(isServedBy(door)).isTrue();
        }
        asked.put("getServletPath", "/protocol/passport-status");

        assertThat(isServedBy(door)).isTrue();
        assertThat(isServedBy(door)).isTrue();
        assertThat(isServedBy(door)).isFalse();
        assertThat(refused).isEqualTo(429);
        assertThat(answered).containsEntry("Retry-After", "60");
    }

    private boolean isServedBy(HttpFilter filter) throws IOException, ServletException {
        served = false;
        FilterChain chain = (request, response) -> served = true;
        filter.doFilter(
                pretend(HttpServletRequest.class, this::answer),
                pretend(HttpServletResponse.class, this::answer),
                chain);
        return served;
    }

    private Object answer(Object self, java.lang.reflect.Method method, Object[] words) {
        return switch (method.getName()) {
            case "getHeader" -> headers.get(words[0]);
            case "getHeaders" -> Collections.enumeration(
                    headers.containsKey(words[0])
                            ? List.of(headers.get(words[0]).split("\\|"))
                            : List.of());
            case "setHeader" -> answered.put((String) words[0], (String) words[1]);
            case "getParameterValues" -> parameters.get(words[0]);
            case "setStatus", "sendError" -> refused = (Integer) words[0];
            default -> asked.get(method.getName());
        };
    }

    private static <T> T pretend(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
