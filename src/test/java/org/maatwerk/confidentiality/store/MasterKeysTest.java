package org.maatwerk.confidentiality.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maatwerk.confidentiality.MasterKeys;
import org.maatwerk.testing.TestSettings;

/** D-4: whatever keeps the master keys, it behaves the same; and one that cannot keep them says so in one line. */
class MasterKeysTest {

    private static final byte[] PLAIN = {1, 2, 3};
    private static final byte[] BOUND = {7};

    @TempDir
    Path folder;

    /** The two that ship. */
    enum Keeper {
        FILE,
        KEY_STORE
    }

    @ParameterizedTest
    @EnumSource
    void what_one_key_wrapped_that_key_unwraps_and_no_other(Keeper keeper) throws Exception {
        MasterKeys keys = keys(keeper);
        long second = keys.make();

        byte[] wrapped = keys.wrap(keys.first(), PLAIN, BOUND);

        assertThat(keys.unwrap(keys.first(), wrapped, BOUND)).isEqualTo(PLAIN);
        assertThatThrownBy(() -> keys.unwrap(second, wrapped, BOUND)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> keys.unwrap(keys.first(), wrapped, new byte[] {8}))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_new_key_comes_after_those_there_were(Keeper keeper) {
        MasterKeys keys = keys(keeper);
        long first = keys.first();

        long second = keys.make();

        assertThat(keys.all()).containsExactly(first, second);
        assertThat(keys.first()).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void another_node_finds_what_one_made(Keeper keeper) throws Exception {
        MasterKeys here = keys(keeper);
        MasterKeys there = keys(keeper);
        there.all();

        byte[] wrapped = here.wrap(here.make(), PLAIN, BOUND);

        assertThat(there.unwrap(there.all().get(1), wrapped, BOUND)).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_retired_is_gone_and_the_others_stay(Keeper keeper) throws Exception {
        MasterKeys keys = keys(keeper);
        long first = keys.first();
        long second = keys.make();
        byte[] byFirst = keys.wrap(first, PLAIN, BOUND);
        byte[] bySecond = keys.wrap(second, PLAIN, BOUND);

        keys.retire(first);
        keys.retire(first);

        MasterKeys afterRestart = keys(keeper);
        assertThat(afterRestart.all()).containsExactly(second);
        assertThat(afterRestart.unwrap(second, bySecond, BOUND)).isEqualTo(PLAIN);
        assertThatThrownBy(() -> afterRestart.unwrap(first, byFirst, BOUND))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void a_key_store_with_another_password_stops_the_start_in_one_line() throws Exception {
        keys(Keeper.KEY_STORE);
        Path wrong = Files.writeString(folder.resolve("wrong"), "not this one");

        assertThatThrownBy(() -> MasterKeyStore.at(storeFile(), wrong))
                .hasMessageContaining("MAATWERK_KEY_PASSWORD_FILE")
                .hasMessageNotContaining("not this one")
                .hasNoCause();
    }

    @Test
    void a_key_store_without_password_stops_the_start_in_one_line() {
        keys(Keeper.KEY_STORE);

        assertThatThrownBy(() -> MasterKeyStore.at(storeFile(), null))
                .hasMessageContaining("MAATWERK_KEY_PASSWORD_FILE");
    }

    @Test
    void a_key_store_without_a_key_of_ours_stops_the_start_in_one_line() throws Exception {
        store(List.of("somebody-elses"));

        assertThatThrownBy(() -> MasterKeyStore.at(storeFile(), passwordFile()))
                .hasMessageContaining("maatwerk-1")
                .hasMessageContaining("keytool");
    }

    @Test
    void a_key_store_that_is_not_there_stops_the_start_in_one_line() {
        assertThatThrownBy(() -> MasterKeyStore.at(storeFile(), null)).hasMessageContaining("MAATWERK_KEY_FILE");
    }

    @Test
    void the_settings_choose_what_keeps_the_keys() throws Exception {
        keys(Keeper.KEY_STORE);
        ConfiguredKeys configured = new ConfiguredKeys();
        configured.settings = new TestSettings(Map.of(
                "maatwerk.key-keeper", "keystore",
                "maatwerk.key-file", storeFile().toString(),
                "maatwerk.key-password-file", passwordFile().toString()));

        configured.atStart(null);

        assertThat(configured.masterKeys()).isInstanceOf(MasterKeyStore.class);
        assertThat(folder.resolve("files")).isDirectory();
    }

    private MasterKeys keys(Keeper keeper) {
        if (keeper == Keeper.FILE) {
            return MasterKeyFile.at(folder.resolve("master.json"), true);
        }
        if (Files.notExists(storeFile())) {
            store(List.of("maatwerk-1", "somebody-elses"));
        }
        return MasterKeyStore.at(storeFile(), passwordFile());
    }

    private Path storeFile() {
        return folder.resolve("master.p12");
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    /** As an operator makes one, with keytool. */
    private void store(List<String> aliases) {
        char[] password = "geheim genoeg".toCharArray();
        try (OutputStream file = Files.newOutputStream(storeFile())) {
            Files.writeString(passwordFile(), new String(password) + "\n");
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            for (String alias : aliases) {
                store.setEntry(
                        alias,
                        new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[32], "AES")),
                        new KeyStore.PasswordProtection(password));
            }
            store.store(file, password);
        } catch (GeneralSecurityException | java.io.IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
