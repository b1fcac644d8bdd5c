package org.maatwerk.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path OPERATIONS = Path.of("docs/operations.md");

    private static final Pattern BETWEEN_MARKS =
            Pattern.compile("(?<=<!-- settings -->\n).*?(?=<!-- end of settings -->)", Pattern.DOTALL);

    /** A key in Java, or in the deployment descriptor; one that ends in a dot stands for a family. */
    private static final Pattern ASKED = Pattern.compile("\"(maatwerk\\.[a-z.-]+)\"|MPCONFIG=(maatwerk\\.[a-z.-]+)");

    private static final Set<String> NO_CHOICE = Set.of("maatwerk.version", "maatwerk.start.failure");
    private static final Set<String> ASKED_BY_THE_LAUNCHER = Set.of(
            "maatwerk.port",
            "maatwerk.address",
            "maatwerk.data",
            "maatwerk.log",
            "maatwerk.openid.issuer",
            "maatwerk.openid.client",
            "maatwerk.openid.secret-file",
            "maatwerk.database.password-file",
            "maatwerk.mail.password-file",
            "maatwerk.operations.token-file",
            "maatwerk.tls.key-store",
            "maatwerk.tls.password-file",
            "maatwerk.tls.clients");

    @TempDir
    Path folder;

    @Test
    void without_any_choice_it_listens_on_this_machine_only() throws CannotStart {
        Settings settings = Settings.of(Map.of("PATH", "/bin"));

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
    }

    @Test
    void the_default_database_keeps_what_it_has_acknowledged() throws CannotStart {
        Settings settings = Settings.of(Map.of("MAATWERK_DATA", "/srv/maatwerk"));

        assertThat(settings.databaseUrl())
                .startsWith("jdbc:h2:file:/srv/maatwerk/")
                .contains(";WRITE_DELAY=0");
    }

    @Test
    void a_mariadb_address_chooses_the_mariadb_driver() throws CannotStart {
        Settings settings = Settings.of(Map.of("MAATWERK_DATABASE_URL", "jdbc:mariadb://db/maatwerk"));

        assertThat(settings.derived()).containsEntry("maatwerk.database.driver", "org.mariadb.jdbc.MariaDbDataSource");
    }

    @ParameterizedTest
    @ValueSource(strings = {"database.password", "mail.password", "operations.token"})
    void a_secret_may_lie_in_a_file_V13_3_1(String secret) throws CannotStart, IOException {
        String variable = Setting.variable("maatwerk." + secret);
        String file = Files.writeString(folder.resolve("secret"), "s3cret\n").toString();

        Settings settings = Settings.of(Map.of(variable + "_FILE", file));

        assertThat(settings.derived()).containsEntry("maatwerk." + secret, "s3cret");
        assertThatThrownBy(() -> Settings.of(Map.of(variable + "_FILE", file, variable, "other")))
                .hasMessageContaining(variable)
                .message()
                .doesNotContain("s3cret", "other");
        assertThatThrownBy(() -> Settings.of(Map.of(variable + "_FILE", file + "-gone")))
                .hasMessageContaining(variable + "_FILE");
    }

    @Test
    void the_password_of_the_database_that_lies_in_a_file_is_the_one_that_is_asked_for() throws Exception {
        String file = Files.writeString(folder.resolve("secret"), "s3cret").toString();

        assertThat(Settings.of(Map.of("MAATWERK_DATABASE_PASSWORD_FILE", file)).databasePassword())
                .isEqualTo("s3cret");
    }

    @Test
    void an_unknown_setting_is_refused_with_the_nearest_known_one() {
        assertThatThrownBy(() -> Settings.of(Map.of("MAATWERK_PROT", "8081")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("MAATWERK_PROT")
                .hasMessageContaining("MAATWERK_PORT");
    }

    @ParameterizedTest
    @CsvSource({
        "MAATWERK_PORT, eighty",
        "MAATWERK_PORT, 0",
        "MAATWERK_PORT, 65536",
        "MAATWERK_PROFILE, test",
        "MAATWERK_LOG, syslog",
        "MAATWERK_CLOCK_OFFSET, tomorrow",
        "MAATWERK_DATABASE_URL, postgres://db",
    })
    void a_value_that_cannot_be_is_refused_before_anything_starts(String variable, String value) {
        assertThatThrownBy(() -> Settings.of(Map.of(variable, value)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(variable);
    }

    @Test
    void a_refusal_does_not_repeat_the_value() {
        assertThatThrownBy(() -> Settings.of(Map.of("MAATWERK_DATABASE_URL", "s3cret")))
                .message()
                .doesNotContain("s3cret");
    }

    @Test
    void every_setting_the_code_asks_for_is_in_the_catalogue_and_the_other_way_round() throws IOException {
        Set<String> asked = askedFor();

        Set<String> listed =
                Catalogue.settings().stream().map(Setting::key).collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed)
                .as("each setting has a line in launch/settings.csv")
                .containsAll(asked.stream().filter(key -> !key.endsWith(".")).toList());
        assertThat(listed)
                .as("no line is left over")
                .allMatch(key -> asked.contains(key)
                        || ASKED_BY_THE_LAUNCHER.contains(key)
                        || asked.contains(key.substring(0, key.lastIndexOf('.') + 1)));
    }

    /** Written again with {@code mvn test -Dtest=SettingsTest -Ddocs.write=true}. */
    @Test
    void the_operations_page_shows_the_whole_catalogue() throws IOException {
        String page = Files.readString(OPERATIONS);

        String upToDate = BETWEEN_MARKS.matcher(page).replaceFirst(Matcher.quoteReplacement(table()));

        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(OPERATIONS, upToDate);
        } else {
            assertThat(page).isEqualTo(upToDate);
        }
    }

    private static String table() {
        return Catalogue.settings().stream()
                .map(setting -> "| `%s` | %s | %s | %s | `%s` |\n"
                        .formatted(
                                setting.variable(),
                                setting.form(),
                                setting.fallback(),
                                setting.purpose(),
                                setting.owner()))
                .collect(Collectors.joining(
                        "", "| Variable | Value | Default | For | Read by |\n|---|---|---|---|---|\n", ""));
    }

    private static Set<String> askedFor() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(SettingsTest::mayAsk)
                    .filter(Files::isRegularFile)
                    .toList()) {
                ASKED.matcher(Files.readString(file))
                        .results()
                        .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
                        .filter(key -> !NO_CHOICE.contains(key))
                        .forEach(asked::add);
            }
        }
        return asked;
    }

    private static boolean mayAsk(Path file) {
        return file.toString().endsWith(".java") && !file.toString().contains("/launch/") || file.endsWith("web.xml");
    }
}
