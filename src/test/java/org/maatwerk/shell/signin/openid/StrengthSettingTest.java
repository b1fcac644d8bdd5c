package org.maatwerk.shell.signin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.TestSettings;

/** V6.3.3, V6.8.4: how sure the provider must be of somebody. */
class StrengthSettingTest {

    @Test
    void a_class_of_sign_in_that_is_not_named_is_too_weak_V6_3_3_V6_8_4() {
        StrengthSetting strong = chosen(Map.of("maatwerk.openid.acr", "silver, gold"));

        assertThat(strong.isMetBy(new Strength("gold", Set.of()))).isTrue();
        assertThat(strong.isMetBy(new Strength("silver", Set.of("pwd")))).isTrue();
        assertThat(strong.isMetBy(new Strength("bronze", Set.of("mfa")))).isFalse();
        assertThat(strong.isMetBy(new Strength(null, Set.of("gold")))).isFalse();
        assertThat(strong.levels()).containsExactly("silver", "gold");
    }

    @Test
    void one_of_the_named_means_must_have_been_shown_V6_3_3_V6_8_4() {
        StrengthSetting strong = chosen(Map.of("maatwerk.openid.amr", "mfa,hwk"));

        assertThat(strong.isMetBy(new Strength(null, Set.of("pwd", "mfa")))).isTrue();
        assertThat(strong.isMetBy(new Strength("gold", Set.of("pwd")))).isFalse();
        assertThat(strong.isMetBy(new Strength("gold", Set.of()))).isFalse();
        assertThat(strong.levels()).isEmpty();
    }

    @Test
    void both_are_wanted_when_both_are_named() {
        StrengthSetting strong = chosen(Map.of("maatwerk.openid.acr", "gold", "maatwerk.openid.amr", "mfa"));

        assertThat(strong.isMetBy(new Strength("gold", Set.of("mfa")))).isTrue();
        assertThat(strong.isMetBy(new Strength("gold", Set.of("pwd")))).isFalse();
        assertThat(strong.isMetBy(new Strength("bronze", Set.of("mfa")))).isFalse();
    }

    @Test
    void whoever_leaves_it_to_the_provider_asks_nothing() {
        StrengthSetting strong = chosen(Map.of("maatwerk.openid.acr", "any"));

        assertThat(strong.isMetBy(new Strength(null, Set.of()))).isTrue();
        assertThat(strong.levels()).isEmpty();
    }

    private static StrengthSetting chosen(Map<String, String> settings) {
        StrengthSetting setting = new StrengthSetting();
        setting.settings = new TestSettings(new HashMap<>(settings));
        return setting;
    }
}
