package org.maatwerk.confidentiality.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.maatwerk.confidentiality.FileKey;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;

/** D-4: what was sealed comes back in its own place, and nowhere else. */
class VaultPropertiesTest {

    private static final CaseNumber FILE = new CaseNumber("IA-2026-00001");
    private static final CaseNumber OTHER = new CaseNumber("IA-2026-00002");

    private final FileKeysInMemory keys = new FileKeysInMemory();
    private final Vault vault = TestVaults.vault(keys);

    @Property(tries = 200)
    void comes_back_as_it_was_sealed(@ForAll String text, @ForAll String place) {
        Assume.that(isUnicode(text));

        assertThat(vault.open(FILE, place, vault.seal(FILE, place, text))).isEqualTo(text);
    }

    @Property(tries = 100)
    void never_seals_the_same_text_into_the_same_bytes(@ForAll String text) {
        assertThat(vault.seal(FILE, "place", text).cipher())
                .isNotEqualTo(vault.seal(FILE, "place", text).cipher());
    }

    @Property(tries = 100)
    void does_not_open_in_another_place(@ForAll String text, @ForAll String one, @ForAll String other) {
        Assume.that(!one.equals(other) && isUnicode(one) && isUnicode(other));
        Sealed sealed = vault.seal(FILE, one, text);

        assertThatThrownBy(() -> vault.open(FILE, other, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 100)
    void does_not_open_in_another_file(@ForAll String text) {
        vault.seal(OTHER, "place", "so that it has a key");
        Sealed sealed = vault.seal(FILE, "place", text);

        assertThatThrownBy(() -> vault.open(OTHER, "place", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 300)
    void does_not_open_once_a_bit_was_changed(
            @ForAll @NotEmpty String text,
            @ForAll @IntRange(max = 1000) int where,
            @ForAll @IntRange(max = 7) int bit) {
        byte[] cipher = vault.seal(FILE, "place", text).cipher();
        cipher[where % cipher.length] ^= (byte) (1 << bit);

        assertThatThrownBy(() -> vault.open(FILE, "place", new Sealed(cipher)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(text.length() > 3 ? text : "\0");
    }

    @Property(tries = 20)
    void does_not_open_with_the_key_row_of_another_file(@ForAll String text) {
        Sealed sealed = vault.seal(FILE, "place", text);
        FileKey key = keys.kept.get(FILE);
        keys.kept.put(
                OTHER,
                new FileKey(
                        OTHER,
                        key.wrappedKey(),
                        key.masterKeyId(),
                        Clock.systemUTC().instant()));

        assertThatThrownBy(() -> vault.open(OTHER, "place", sealed)).isInstanceOf(IllegalStateException.class);
        keys.kept.remove(OTHER);
    }

    /** Half of a surrogate pair is no text; it cannot be typed, nor stored as UTF-8. */
    private static boolean isUnicode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
