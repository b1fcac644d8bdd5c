package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.maatwerk.people.CountedTries;
import org.maatwerk.people.SignInTriesInMemory;
import org.maatwerk.testing.MovableClock;

class CountTriesTest {

    private static final Duration PAUSE = Duration.ofMinutes(2);

    private final SignInTriesInMemory kept = new SignInTriesInMemory();
    private final MovableClock clock = new MovableClock(Instant.parse("2027-03-12T11:00:00Z"));
    private final CountedTries tries = TestTries.over(kept, clock);

    @Test
    void counts_those_that_follow_each_other_without_a_pause() {
        tries.begin("an");
        clock.forward(PAUSE.toSeconds());
        tries.begin("an");
        clock.forward(PAUSE.toSeconds() - 1);
        tries.begin("an");
        tries.begin("bo");

        assertThat(tries.inARow("an", PAUSE)).isEqualTo(2);
        assertThat(tries.inARow("bo", PAUSE)).isOne();
    }

    @Test
    void begins_anew_after_a_pause() {
        tries.begin("an");

        clock.forward(PAUSE.toSeconds());

        assertThat(tries.inARow("an", PAUSE)).isZero();
    }

    @Test
    void one_that_is_taken_back_was_never_there() {
        tries.begin("an");
        long refused = tries.begin("an");

        tries.takeBack(refused);

        assertThat(tries.inARow("an", PAUSE)).isOne();
    }

    @Test
    void forgets_those_of_who_came_in() {
        tries.begin("an");
        tries.begin("bo");

        tries.forget("an");

        assertThat(kept.of("an")).isEmpty();
        assertThat(kept.of("bo")).hasSize(1);
    }

    @Test
    void forgets_everybodys_after_half_an_hour() {
        tries.begin("an");
        clock.forward(CountTries.KEPT.toSeconds() + 1);
        tries.begin("bo");

        tries.forgetOld();

        assertThat(kept.of("an")).isEmpty();
        assertThat(kept.of("bo")).hasSize(1);
    }
}
