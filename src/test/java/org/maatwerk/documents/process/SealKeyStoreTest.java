package org.maatwerk.documents.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maatwerk.documents.SealKey;
import org.maatwerk.documents.usecase.SelfMadeKey;
import org.maatwerk.kernel.HouseStarted;
import org.maatwerk.testing.TestSettings;

/** The key of the seal comes from a key store; production brings it, a demo makes its own. */
class SealKeyStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final char[] PASSWORD = "een wachtwoord".toCharArray();

    @TempDir
    Path folder;

    @Test
    void seals_with_the_valid_key_that_began_last_and_knows_the_former_ones() {
        SealKey former = SelfMadeKey.of("CN=Vroeger", NOON.minus(YEAR));
        SealKey present = SelfMadeKey.of("CN=Nu", NOON.minus(Duration.ofDays(1)));
        SealKey later = SelfMadeKey.of("CN=Later", NOON.plus(YEAR));
        SealKeyStore store = store(former, present, later);

        SealKey chosen = store.validAt(NOON);

        assertThat(chosen.certificate()).isEqualTo(present.certificate());
        assertThat(store.known())
                .containsExactlyInAnyOrder(former.certificate(), present.certificate(), later.certificate());
    }

    @Test
    void says_what_to_do_when_no_key_is_valid() {
        SealKeyStore store = store(SelfMadeKey.of("CN=Later", NOON.plus(YEAR)));

        assertThatThrownBy(() -> store.validAt(NOON)).hasMessageContaining("put one in it");
    }

    @Test
    void says_what_to_do_when_the_password_is_another() {
        store(SelfMadeKey.of("CN=Nu", NOON));

        assertThatThrownBy(() -> new SealKeyStore(file(), "anders".toCharArray()).validAt(NOON))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .message()
                .contains("MAATWERK_SEAL_PASSWORD_FILE")
                .doesNotContain("anders", "\n");
    }

    @Test
    void a_demo_makes_its_own_once_that_only_this_account_can_read() throws Exception {
        ConfiguredSealKeys keys = configured(Map.of("maatwerk.seal.key-store", file().toString()));
        keys.atStart(new HouseStarted(true));
        assertThat(file()).doesNotExist();

        SealKey made = keys.validAt(NOON);

        assertThat(configured(Map.of("maatwerk.seal.key-store", file().toString()))
                        .validAt(NOON)
                        .certificate())
                .isEqualTo(made.certificate());
        assertThat(keys.known()).containsExactly(made.certificate());
        assertThat(Files.getPosixFilePermissions(file())).hasSize(2);
    }

    @Test
    void production_never_makes_one_and_finds_out_at_the_start() throws Exception {
        Path password = Files.writeString(folder.resolve("password"), "geheim");
        ConfiguredSealKeys keys = configured(Map.of(
                "maatwerk.profile", "production",
                "maatwerk.seal.key-store", file().toString(),
                "maatwerk.seal.password-file", password.toString()));

        assertThatThrownBy(() -> keys.atStart(new HouseStarted(false))).hasMessageContaining("does not open");
        assertThat(file()).doesNotExist();
    }

    @Test
    void says_what_to_do_when_the_password_cannot_be_read() {
        ConfiguredSealKeys keys = configured(
                Map.of("maatwerk.seal.password-file", folder.resolve("nergens").toString()));

        assertThatThrownBy(() -> keys.atStart(new HouseStarted(false)))
                .hasMessageContaining("MAATWERK_SEAL_PASSWORD_FILE");
    }

    private ConfiguredSealKeys configured(Map<String, String> settings) {
        ConfiguredSealKeys keys = new ConfiguredSealKeys();
        keys.settings = new TestSettings(settings);
        keys.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return keys;
    }

    private SealKeyStore store(SealKey... keys) {
        SealKeyStore store = new SealKeyStore(file(), PASSWORD);
        store.keep(keys);
        return store;
    }

    private Path file() {
        return folder.resolve("keys/seal.p12");
    }
}
