package org.maatwerk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be checked of docker/ without a container engine. */
class ProductionShapeTest {

    private static final Path DOCKER = Path.of("docker");

    @Test
    void image_and_compose_file_choose_only_settings_that_exist() throws IOException {
        Set<String> known = Catalogue.settings().stream().map(Setting::variable).collect(Collectors.toSet());

        List<String> chosen = matches("MAATWERK_[A-Z_]+", "Dockerfile", "compose.yml");

        assertThat(chosen).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void every_secret_of_the_compose_file_has_a_line_in_the_example() throws IOException {
        String example = Files.readString(DOCKER.resolve("example.env"));

        List<String> asked = matches("(?<=\\$\\{)[A-Z_]+(?=})", "compose.yml");

        assertThat(asked).isNotEmpty().allMatch(name -> example.contains(name + "="));
    }

    @Test
    void the_people_of_the_trial_provider_are_people_of_the_demo() throws IOException {
        String feed = Files.readString(Path.of("src/main/resources/demo/personnel-feed.csv"));

        List<String> addresses = matches("(?<=\"email\": \")[^\"]+@[^\"]+", "realm.json");

        assertThat(addresses).isNotEmpty().allMatch(feed::contains);
    }

    @Test
    void the_proxy_keeps_operations_inside() throws IOException {
        assertThat(Files.readString(DOCKER.resolve("nginx.conf")))
                .containsPattern("location /health +\\{ return 404; }")
                .containsPattern("location /operations +\\{ return 404; }");
    }

    @Test
    void the_proxy_speaks_new_tls_with_forward_secrecy_only() throws IOException {
        List<String> versions = matches("(?<=ssl_protocols {1,20})[^; ][^;]*", "nginx.conf");
        List<String> ciphers = matches("(?<=ssl_ciphers {1,20})[^; ][^;]*", "nginx.conf");

        assertThat(versions).containsExactly("TLSv1.2 TLSv1.3");
        assertThat(ciphers).singleElement().satisfies(all -> assertThat(all.split(":"))
                .allMatch(one -> one.matches("ECDHE-(ECDSA|RSA)-(AES(128|256)-GCM-SHA(256|384)|CHACHA20-POLY1305)")));
    }

    @Test
    void the_proxy_asks_for_tls_everywhere_and_says_that_its_certificate_is_not_revoked_V3_4_1_V12_1_4()
            throws IOException {
        assertThat(Files.readString(DOCKER.resolve("nginx.conf")))
                .contains("add_header Strict-Transport-Security \"max-age=63072000; includeSubDomains\" always;")
                .contains("proxy_hide_header Strict-Transport-Security;")
                .containsPattern("ssl_stapling +on;")
                .containsPattern("ssl_stapling_verify +on;")
                .containsPattern("resolver +\\S+");
    }

    @Test
    void every_cookie_of_the_proxy_is_bound_to_its_host_V3_3_3() throws IOException {
        assertThat(matches("(?<=Set-Cookie \")[^\"]+", "nginx.conf"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.matches("__Host-[^;]+; Path=/; Secure; HttpOnly; SameSite=Lax"));
    }

    /** Nodes, proxy and database bear certificates of one authority, and are known by them. */
    @Test
    void the_parts_speak_tls_with_each_other_and_know_each_other_by_name_V12_3_4() throws IOException {
        assertThat(Files.readString(DOCKER.resolve("nginx.conf")))
                .contains("proxy_pass https://", "proxy_ssl_verify on;", "proxy_ssl_name node;")
                .contains("proxy_ssl_trusted_certificate", "proxy_ssl_certificate_key")
                .doesNotContain("proxy_pass http://");
        assertThat(Files.readString(DOCKER.resolve("compose.yml")))
                .contains("MAATWERK_TLS_KEY_STORE:", "MAATWERK_TLS_CLIENTS:", "--require-secure-transport=ON");
        assertThat(matches("jdbc:mariadb:\\S+", "compose.yml"))
                .isNotEmpty()
                .allMatch(url -> url.contains("sslMode=verify-full"));
    }

    @Test
    void the_proxy_counts_by_address_V2_4_1() throws IOException {
        assertThat(Files.readString(DOCKER.resolve("nginx.conf")))
                .containsPattern("limit_req_zone \\$binary_remote_addr zone=visitors:\\w+ rate=\\d+r/s;")
                .containsPattern("limit_req zone=visitors burst=\\d+ nodelay;")
                .contains("limit_req_status 429;");
    }

    /** So that what is too large is refused in words, by the application. */
    @Test
    void the_proxy_takes_as_much_as_the_application_and_hardly_more_V5_2_1() throws IOException {
        Matcher application = Pattern.compile("<max-request-size>(\\d+)<")
                .matcher(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")));
        assertThat(application.find()).isTrue();

        long proxy = 1024L
                * 1024
                * Long.parseLong(matches("(?<=client_max_body_size )\\d+(?=m;)", "nginx.conf")
                        .get(0));

        assertThat(proxy)
                .isBetween(Long.parseLong(application.group(1)), Long.parseLong(application.group(1)) * 12 / 10);
    }

    @Test
    void nothing_debugs_in_production_V13_4_2() throws IOException {
        String delivered =
                matches("(?s).*", "Dockerfile", "compose.yml") + Files.readString(Path.of("src/main/dist/jvm.options"));

        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
                .containsPattern("<param-name>jakarta.faces.PROJECT_STAGE</param-name>\\s*<param-value>Production<");
        assertThat(delivered).isNotBlank().doesNotContain("jdwp", "Xdebug", "agentlib", "jmxremote", "maatwerk dev");
    }

    private static List<String> matches(String pattern, String... files) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String file : files) {
            text.append(Files.readString(DOCKER.resolve(file)));
        }
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
