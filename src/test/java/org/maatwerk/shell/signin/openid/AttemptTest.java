package org.maatwerk.shell.signin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    private final Attempt attempt = new Attempt("state", "nonce", "verifier", "/", NOW);

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
}
