package org.maatwerk.shell.signin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What counts is when the provider says that it asked, not that it was told to. */
class OnceMoreTest {

    private static final Duration AWAY = Duration.ofSeconds(20);

    @Test
    void the_provider_asked_while_they_were_away() {
        assertThat(OnceMore.isAskedNow(said(Duration.ZERO), AWAY)).isTrue();
        assertThat(OnceMore.isAskedNow(said(AWAY.plusSeconds(1)), AWAY)).isTrue();
    }

    @Test
    void the_provider_remembered_them_from_before() {
        assertThat(OnceMore.isAskedNow(said(AWAY.plusSeconds(2)), AWAY)).isFalse();
    }

    @Test
    void the_provider_does_not_say_when_it_asked() {
        assertThat(OnceMore.isAskedNow(said(null), AWAY)).isFalse();
    }

    private static Claims said(Duration age) {
        return new Claims(
                "account",
                null,
                "an@voorbeeld.example",
                "GID",
                List.of(),
                age,
                new Strength(null, Set.of()),
                null,
                null);
    }
}
