package org.maatwerk.shell.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.shell.door.Turns.Answer.BUSY;
import static org.maatwerk.shell.door.Turns.Answer.GO;
import static org.maatwerk.shell.door.Turns.Answer.TOO_MANY;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.MovableClock;

/** Nobody takes the house for themselves. */
class TurnsTest {

    private static final String ONE = "1";
    private static final String OTHER = "2";

    private final Turns turns = new Turns();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));

    @BeforeEach
    void aHouse() {
        turns.clock = clock;
        turns.perMinute = 5;
        turns.patience = 0;
    }

    @Test
    void who_asks_more_than_a_minute_takes_waits_for_the_next_V2_4_1() {
        IntStream.range(0, 5).forEach(call -> askAndLeave(ONE));

        assertThat(turns.ask(ONE, false)).isEqualTo(TOO_MANY);
        assertThat(turns.ask(OTHER, false)).as("somebody else").isEqualTo(GO);

        clock.forward(60);

        assertThat(turns.ask(ONE, false)).isEqualTo(GO);
    }

    @Test
    void one_person_has_so_many_calls_at_once_and_no_more_V15_4_4() {
        turns.perMinute = 1000;
        IntStream.range(0, Turns.AT_ONCE).forEach(call -> turns.ask(ONE, false));

        assertThat(turns.ask(ONE, false)).isEqualTo(TOO_MANY);
        assertThat(turns.ask(OTHER, false)).as("somebody else").isEqualTo(GO);

        turns.done(ONE, false);

        assertThat(turns.ask(ONE, false)).isEqualTo(GO);
    }

    @Test
    void one_person_does_one_piece_of_heavy_work_at_a_time_V15_4_4() {
        turns.ask(ONE, true);

        assertThat(turns.ask(ONE, true)).isEqualTo(TOO_MANY);
        assertThat(turns.ask(ONE, false)).as("light work goes on").isEqualTo(GO);
        assertThat(turns.ask(OTHER, true)).isEqualTo(GO);
    }

    @Test
    void heavy_work_of_many_does_not_stop_light_work_V15_2_2() {
        for (int person = 0; person < Turns.HEAVY; person++) {
            turns.ask("heavy " + person, true);
        }

        assertThat(turns.ask(ONE, true)).isEqualTo(BUSY);
        assertThat(turns.ask(ONE, false)).isEqualTo(GO);

        turns.done("heavy 0", true);

        assertThat(turns.ask(ONE, true)).as("who was told to come back").isEqualTo(GO);
    }

    @Test
    void who_waits_gets_the_turn_that_somebody_gives_back_V15_4_4() throws Exception {
        turns.patience = 60;
        for (int person = 0; person < Turns.HEAVY; person++) {
            turns.ask("heavy " + person, true);
        }
        CompletableFuture<Turns.Answer> waiting = CompletableFuture.supplyAsync(() -> turns.ask(ONE, true));

        turns.done("heavy 1", true);

        assertThat(waiting.get(60, TimeUnit.SECONDS)).isEqualTo(GO);
    }

    @Test
    void of_many_at_once_none_is_counted_twice_or_lost() {
        turns.perMinute = 100_000;
        List<CompletableFuture<Void>> many = IntStream.range(0, 8)
                .mapToObj(person -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, 1000).forEach(call -> askAndLeave("p" + person))))
                .toList();

        many.forEach(CompletableFuture::join);

        for (int person = 0; person < 8; person++) {
            String name = "p" + person;
            assertThat(IntStream.range(0, Turns.AT_ONCE).mapToObj(call -> turns.ask(name, false)))
                    .containsOnly(GO);
            assertThat(turns.ask(name, false)).isEqualTo(TOO_MANY);
        }
    }

    private void askAndLeave(String person) {
        assertThat(turns.ask(person, false)).isEqualTo(GO);
        turns.done(person, false);
    }
}
