package org.maatwerk.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.SignedIn;
import org.maatwerk.testing.LogLines;
import org.maatwerk.testing.TestSettings;

class ThrottleTest {

    private static final Instant NOON = Instant.parse("2027-03-12T11:00:00Z");

    private final Throttle throttle = new Throttle();

    ThrottleTest() {
        throttle.trail = new SignInTrail();
        throttle.trail.mode = new SignInMode();
        throttle.trail.mode.settings = new TestSettings(Map.of());
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

    @Test
    void who_was_refused_stands_in_the_log_without_what_was_typed_V16_3_1() throws Exception {
        List<String> lines = LogLines.during(SignInTrail.class, () -> {
            fail(5);
            throttle.trail.cameIn(new SignedIn(new PersonId(17)));
            return throttle.mustWait("an@x.example");
        });

        assertThat(lines)
                .hasSize(7)
                .contains("sign-in refused: the password or the account is wrong, 5 in a row, with a demo account")
                .contains("signed in: person 17, with a demo account")
                .contains("sign-in refused: too many tries in a row, with a demo account")
                .noneMatch(line -> line.contains("an@x"));
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
