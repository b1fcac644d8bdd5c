package org.maatwerk.shell.signin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    private final Attempt attempt = attempt("/", false);

    @Test
    void it_is_answered_by_its_own_state_within_ten_minutes() {
        assertThat(attempt.isAnsweredBy("state", NOW.plusSeconds(599))).isTrue();
    }

    @Test
    void another_state_or_none_is_no_answer() {
        assertThat(attempt.isAnsweredBy("other", NOW)).isFalse();
        assertThat(attempt.isAnsweredBy(null, NOW)).isFalse();
    }

    @Test
    void later_it_is_no_answer_any_more() {
        assertThat(attempt.isAnsweredBy("state", NOW.plusSeconds(600))).isFalse();
    }

    @Test
    void it_ends_where_it_began_or_says_why_not() {
        assertThat(attempt("/shell/home.xhtml?page=2", false).after()).isEqualTo("/shell/home.xhtml?page=2");
        assertThat(attempt("//elsewhere.example", false).after()).isEqualTo("/shell/home.xhtml");
        assertThat(attempt("/shell/home.xhtml", false).page())
                .isEqualTo("/shell/sign-in.xhtml?to=%2Fshell%2Fhome.xhtml&");
        assertThat(attempt(null, false).page()).isEqualTo("/shell/sign-in.xhtml?");
    }

    @Test
    void whoever_proves_once_more_who_they_are_stays_signed_in_either_way() {
        Attempt again = attempt("/shell/home.xhtml?page=2", true);

        assertThat(again.after()).isEqualTo("/shell/home.xhtml?page=2");
        assertThat(again.page()).isEqualTo("/shell/confirm-identity.xhtml?to=%2Fshell%2Fhome.xhtml%3Fpage%3D2&");
        assertThat(attempt(null, true).after()).isEqualTo("/shell/confirm-identity.xhtml?done=1");
        assertThat(attempt(null, true).page()).isEqualTo("/shell/confirm-identity.xhtml?");
    }

    private static Attempt attempt(String to, boolean again) {
        return new Attempt("state", "nonce", "verifier", to, again, NOW);
    }
}
