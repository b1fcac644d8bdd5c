package org.maatwerk.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant NOON = Instant.parse("2027-03-12T11:00:00Z");

    private final Throttle throttle = new Throttle();

    ThrottleTest() {
        at(NOON);
    }

    @Test
    void an_account_waits_after_five_wrong_passwords_in_a_row() {
        fail(4);
        assertThat(throttle.mustWait("an@x.example")).isFalse();

        fail(1);

        assertThat(throttle.mustWait(" AN@x.example ")).isTrue();
        assertThat(throttle.mustWait("bo@x.example")).isFalse();
    }

    @Test
    void two_minutes_later_it_may_try_again() {
        fail(5);

        at(NOON.plus(Duration.ofMinutes(2)));

        assertThat(throttle.mustWait("an@x.example")).isFalse();
    }

    @Test
    void a_right_password_wipes_the_slate() {
        fail(4);

        throttle.succeeded("an@x.example");
        fail(1);

        assertThat(throttle.mustWait("an@x.example")).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("an@x.example");
        }
    }

    private void at(Instant moment) {
        throttle.clock = Clock.fixed(moment, ZoneOffset.UTC);
    }
}
