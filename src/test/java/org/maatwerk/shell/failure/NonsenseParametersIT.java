package org.maatwerk.shell.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Visitor;

/** Whatever stands in an address, nobody who wrote it meets a failure of ours. */
class NonsenseParametersIT {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([a-z]+)\"");
    private static final List<String> NONSENSE =
            List.of("abc", "-1", "0", "2147483647", "99999999999999999999", "IA-2026-99999", "a%20b", "%3Cb%3E");
    private static final int TROUBLE = 500;
    private static final int NOT_FOUND = 404;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bart.hermans@voorbeeld.example",
                "els.janssens@voorbeeld.example",
                "hannah.maes@prevenzo.example",
                "rik.coppens@voorbeeld.example",
                "jana.pauwels@voorbeeld.example"
            })
    void a_parameter_without_sense_is_never_trouble(String account) throws IOException {
        Visitor visitor = new Visitor(PackagedServer.shared()).signIn(account);

        for (String address : addresses()) {
            assertThat(visitor.ask(address).statusCode()).as(address).isLessThan(TROUBLE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/shell/home.xhtml?page=abc",
                "/people/personnel-feed.xhtml?feed=abc",
                "/workflow/holidays.xhtml?year=abc",
                "/people/person.xhtml?person=abc",
                "/attestation/doctor-file.xhtml?case=abc"
            })
    void what_cannot_be_read_leads_nowhere(String address) {
        Visitor visitor = new Visitor(PackagedServer.shared()).signIn("rik.coppens@voorbeeld.example");

        Connection.Response answer = visitor.ask(address);

        assertThat(answer.statusCode()).isEqualTo(NOT_FOUND);
        assertThat(answer.body()).contains("Hier is niets voor jou");
    }

    private static List<String> addresses() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(NonsenseParametersIT::addresses)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> addresses(Path file) {
        String page = "/" + WEBAPP.relativize(file).toString().replace('\\', '/');
        try {
            return PARAMETER
                    .matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .flatMap(found -> NONSENSE.stream()
                            .map(value -> page + "?" + found.replaceAll(".*name=\"|\"", "") + "=" + value));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
