package org.maatwerk.protocol.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.documents.SealKey;
import org.maatwerk.documents.usecase.SelfMadeKey;
import org.maatwerk.protocol.PassportIssuer;
import org.maatwerk.testing.TestSettings;

/** Whose passports are taken is what the operator wrote down; what cannot be read stops the start with one line (P12). */
class IssuerFolderTest {

    private static final SealKey KEY = SelfMadeKey.of("CN=Elders", Instant.EPOCH);

    @TempDir
    Path folder;

    @Test
    void nobody_is_trusted_unless_a_folder_says_so_P12() {
        assertThat(folder(Map.of()).all()).isEmpty();
        assertThat(folder(Map.of("maatwerk.passport.issuers", "")).all()).isEmpty();
        assertThat(here().all()).isEmpty();
    }

    @Test
    void an_issuer_has_an_address_and_the_certificates_of_its_seal_P12() throws Exception {
        write("elders.pem", "Onze zus.\nAddress: https://elders.example\n" + pem() + pem());
        write("lees-mij.txt", "niets");

        List<PassportIssuer> issuers = here().all();

        assertThat(issuers).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("elders");
            assertThat(one.address()).hasToString("https://elders.example");
            assertThat(one.signsWith(KEY.certificate())).isTrue();
            assertThat(one.signsWith(SelfMadeKey.of("CN=Elders", Instant.EPOCH).certificate()))
                    .isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Address: http://elders.example\n",
                "Address: https://elders.example/pad\n",
                "Address: https://iemand@elders.example\n",
                "Address: ftp://elders.example\n",
                "Address: https://a.example\nAddress: https://b.example\n"
            })
    void without_one_good_address_it_does_not_start_P12(String above) throws Exception {
        write("elders.pem", above + pem());

        assertThatThrownBy(() -> here().atStart(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("elders.pem")
                .hasMessageContaining("Address:")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void without_a_certificate_that_can_be_read_or_without_the_folder_it_does_not_start_P12() throws Exception {
        write("elders.pem", "Address: https://elders.example\n");
        assertThatThrownBy(() -> here().atStart(null)).hasMessageContaining("has no certificate");

        write("elders.pem", "Address: https://elders.example\n" + pem().replace("MII", "AAA"));
        assertThatThrownBy(() -> here().atStart(null)).hasMessageContaining("is damaged");

        assertThatThrownBy(() -> folder(Map.of(
                                "maatwerk.passport.issuers",
                                folder.resolve("nergens").toString()))
                        .atStart(null))
                .hasMessageContaining("MAATWERK_PASSPORT_ISSUERS");
    }

    @Test
    void a_trial_on_this_machine_may_ask_itself_in_the_clear_P12() throws Exception {
        write("zelf.pem", "Address: http://localhost:8081\n" + pem());

        assertThat(here().all()).singleElement().satisfies(one -> assertThat(one.address())
                .hasToString("http://localhost:8081"));
    }

    private IssuerFolder here() {
        return folder(Map.of("maatwerk.passport.issuers", folder.toString()));
    }

    private static IssuerFolder folder(Map<String, String> settings) {
        IssuerFolder issuers = new IssuerFolder();
        issuers.settings = new TestSettings(settings);
        return issuers;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String pem() throws Exception {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(KEY.certificate().getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
