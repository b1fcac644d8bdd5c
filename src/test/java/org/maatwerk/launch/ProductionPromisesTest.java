package org.maatwerk.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real people's files are not opened to whoever forgot a setting (X9, D-4). */
class ProductionPromisesTest {

    @TempDir
    Path folder;

    private final Map<String, String> complete = new TreeMap<>();

    @BeforeEach
    void everythingIsThere() throws IOException {
        complete.put("MAATWERK_PROFILE", "production");
        complete.put("MAATWERK_DATA", folder.toString());
        complete.put(
                "MAATWERK_KEY_FILE",
                Files.writeString(folder.resolve("master.json"), "{}").toString());
        complete.put(
                "MAATWERK_SEAL_KEY_STORE",
                Files.writeString(folder.resolve("organisation.p12"), "").toString());
        complete.put("MAATWERK_SEAL_PASSWORD_FILE", folder.resolve("password").toString());
        complete.put("MAATWERK_OPENID_ISSUER", "https://idp.voorbeeld.example");
        complete.put("MAATWERK_OPENID_CLIENT", "maatwerk");
        complete.put("MAATWERK_OPENID_SECRET_FILE", folder.resolve("secret").toString());
        complete.put("MAATWERK_OPENID_ACR", "strong");
        complete.put("MAATWERK_DATABASE_PASSWORD", "of this installation only");
        complete.put("MAATWERK_PUBLIC_URL", "https://maatwerk.voorbeeld.example");
        complete.put("MAATWERK_PROXY", "10.0.0.4");
    }

    @Test
    void production_starts_when_everything_is_there() {
        assertThatCode(this::ask).doesNotThrowAnyException();
    }

    @Test
    void a_demo_asks_for_nothing() {
        complete.keySet().removeIf(name -> !name.equals("MAATWERK_DATA"));

        assertThatCode(this::ask).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAATWERK_KEY_FILE",
                "MAATWERK_SEAL_KEY_STORE",
                "MAATWERK_SEAL_PASSWORD_FILE",
                "MAATWERK_OPENID_ISSUER",
                "MAATWERK_OPENID_CLIENT",
                "MAATWERK_OPENID_SECRET_FILE",
                "MAATWERK_OPENID_ACR",
                "MAATWERK_DATABASE_PASSWORD",
                "MAATWERK_PUBLIC_URL",
                "MAATWERK_PROXY"
            })
    void production_does_not_start_without(String setting) {
        complete.remove(setting);

        assertRefusedNaming(setting);
    }

    @Test
    void what_must_have_been_shown_is_as_good_as_a_class_of_sign_in_V6_3_3() {
        complete.remove("MAATWERK_OPENID_ACR");
        complete.put("MAATWERK_OPENID_AMR", "mfa");

        assertThatCode(this::ask).doesNotThrowAnyException();
    }

    @Test
    void production_does_not_start_with_demo_accounts() {
        complete.put("MAATWERK_SIGN_IN", "demo");

        assertRefusedNaming("MAATWERK_SIGN_IN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAATWERK_OPENID_ISSUER", "MAATWERK_PUBLIC_URL"})
    void production_does_not_start_without_tls_at(String setting) {
        complete.put(setting, "http://maatwerk.voorbeeld.example");

        assertRefusedNaming(setting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maatwerk", "change-me"})
    void production_does_not_start_with_a_password_that_we_published_V13_2_3(String password) {
        complete.put("MAATWERK_DATABASE_PASSWORD", password);

        assertRefusedNaming("MAATWERK_DATABASE_PASSWORD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mariadb://database:3306/maatwerk",
                "jdbc:mariadb://database:3306/maatwerk?sslMode=trust",
                "jdbc:mariadb://database/maatwerk?user=sslMode=verify-full",
                "jdbc:mariadb://localhost.elders.example/maatwerk",
                "jdbc:mariadb://127.0.0.1,elders.example/maatwerk"
            })
    void production_does_not_speak_in_the_clear_with_a_database_elsewhere_V12_3_1(String url) {
        complete.put("MAATWERK_DATABASE_URL", url);

        assertRefusedNaming("MAATWERK_DATABASE_URL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mariadb://database:3306/maatwerk?nullDatabaseMeansCurrent=true&sslMode=verify-full",
                "jdbc:mariadb://localhost/maatwerk",
                "jdbc:mariadb://127.0.0.1:3306/maatwerk?x=y"
            })
    void production_speaks_tls_with_its_database_or_keeps_it_on_this_machine(String url) {
        complete.put("MAATWERK_DATABASE_URL", url);

        assertThatCode(this::ask).doesNotThrowAnyException();
    }

    @Test
    void production_does_not_speak_in_the_clear_with_a_proxy_elsewhere_V12_3_3() {
        complete.put("MAATWERK_ADDRESS", "0.0.0.0");

        assertRefusedNaming("MAATWERK_TLS_KEY_STORE");

        complete.put("MAATWERK_TLS_KEY_STORE", "node.p12");

        assertThatCode(this::ask).doesNotThrowAnyException();
    }

    @Test
    void a_setting_left_blank_is_not_there() {
        complete.put("MAATWERK_PROXY", " ");

        assertRefusedNaming("MAATWERK_PROXY");
    }

    private void assertRefusedNaming(String setting) {
        assertThatThrownBy(this::ask)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(setting)
                .message()
                .doesNotContain("\n");
    }

    private void ask() throws CannotStart {
        new ProductionPromises(Settings.of(complete)).areKept();
    }
}
