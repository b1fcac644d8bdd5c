package org.maatwerk.shell.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.Signatures;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.SignInTries;
import org.maatwerk.people.SignInTriesInMemory;
import org.maatwerk.people.SignInTry;
import org.maatwerk.people.SignedIn;
import org.maatwerk.people.usecase.TestTries;
import org.maatwerk.testing.LogLines;
import org.maatwerk.testing.TestSettings;

class ThrottleTest {

    private static final Instant NOON = Instant.parse("2027-03-12T11:00:00Z");

    private final Set<String> accounts = new TreeSet<>();
    private final SignInTries tries = new SignInTriesInMemory() {
        @Override
        public void add(SignInTry one) {
            accounts.add(one.account());
            super.add(one);
        }
    };
    private final Throttle throttle = throttle();
    private final Throttle ofAnotherNode = throttle();

    ThrottleTest() {
        at(NOON);
    }

    private static Throttle throttle() {
        Throttle throttle = new Throttle();
        throttle.signatures = new KeyOfTheHouse();
        throttle.trail = new SignInTrail();
        throttle.trail.mode = new SignInMode();
        throttle.trail.mode.settings = new TestSettings(Map.of());
        return throttle;
    }

    @Test
    void an_account_waits_after_five_wrong_passwords_in_a_row() {
        fail(5);

        assertThat(throttle.mustWait(" AN@x.example ")).isTrue();
        assertThat(throttle.mustWait("bo@x.example")).isFalse();
    }

    @Test
    void tries_on_one_node_count_on_the_other() {
        fail(5);

        assertThat(ofAnotherNode.mustWait("an@x.example")).isTrue();

        ofAnotherNode.succeeded("an@x.example");
        assertThat(throttle.mustWait("an@x.example")).isFalse();
    }

    @Test
    void waiting_is_not_made_longer_by_who_does_not_wait() {
        fail(5);
        at(NOON.plusSeconds(110));
        assertThat(throttle.mustWait("an@x.example")).isTrue();

        at(NOON.plus(Duration.ofMinutes(2)));

        assertThat(throttle.mustWait("an@x.example")).isFalse();
    }

    /** Many at the same moment: each counts before its password is looked at. */
    @Test
    void no_more_than_five_are_let_through_to_a_password() {
        long letThrough = IntStream.range(0, 20)
                .filter(one -> !throttle.mustWait("an@x.example"))
                .count();

        assertThat(letThrough).isEqualTo(5);
    }

    @Test
    void what_is_kept_names_no_account() {
        fail(1);

        assertThat(accounts).hasSize(1).allMatch(account -> account.matches("[0-9a-f]{64}"));
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
            assertThat(throttle.mustWait("an@x.example")).isFalse();
            throttle.failed("an@x.example");
        }
    }

    private void at(Instant moment) {
        Clock clock = Clock.fixed(moment, ZoneOffset.UTC);
        throttle.tries = TestTries.over(tries, clock);
        ofAnotherNode.tries = TestTries.over(tries, clock);
    }

    /** The same signature for the same text, as the real key gives. */
    private static final class KeyOfTheHouse implements Signatures {

        @Override
        public void prepare(boolean mayMake) {
            // it is there
        }

        @Override
        public byte[] sign(byte[] text) {
            return new StringBuilder(new String(text, UTF_8))
                    .reverse()
                    .toString()
                    .getBytes(UTF_8);
        }

        @Override
        public boolean isOurs(byte[] text, byte[] signature) {
            return Arrays.equals(sign(text), signature);
        }
    }
}
