package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.Session;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.people.SessionLimits;
import org.maatwerk.people.SessionsInMemory;
import org.maatwerk.testing.MovableClock;

/** What weighs most is done only by somebody who proved a short while ago, in this very session, who they are. */
class KnownFreshSignInTest {

    private static final PersonId AN = new PersonId(1);
    private static final PersonId BO = new PersonId(2);
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final MovableClock clock = new MovableClock(NOON);
    private final SessionsInMemory sessions = new SessionsInMemory();
    private final KnownFreshSignIn freshSignIn = new KnownFreshSignIn();
    private final KeepSessions keepSessions = new KeepSessions();
    private final Session here = new Session("here", AN, Set.of(), "", NOON);
    private final Session elsewhere = new Session("elsewhere", AN, Set.of(), "", NOON);

    @BeforeEach
    void open() {
        sessions.add(here);
        sessions.add(elsewhere);
        freshSignIn.sessions = sessions;
        freshSignIn.present = () -> "here";
        freshSignIn.limits = new SessionLimits(Duration.ofHours(1), Duration.ofHours(10), FRESH);
        freshSignIn.clock = clock;
        keepSessions.sessions = sessions;
        keepSessions.clock = clock;
    }

    @Test
    void goes_on_until_the_limit() {
        keepSessions.prove(AN, "here", Duration.ZERO);
        clock.forward(FRESH.toSeconds() - 1);

        assertThatCode(() -> freshSignIn.demand(AN)).doesNotThrowAnyException();
    }

    @Test
    void asks_again_after_the_limit_and_goes_on_after_the_answer() {
        keepSessions.prove(AN, "here", Duration.ZERO);
        clock.forward(FRESH.toSeconds());
        assertRefused(AN);

        keepSessions.prove(AN, "here", Duration.ZERO);

        assertThatCode(() -> freshSignIn.demand(AN)).doesNotThrowAnyException();
    }

    /** A provider that remembers somebody lets them in without asking: then it was longer ago than the sign-in. */
    @Test
    void counts_from_the_moment_it_was_proved_and_not_from_the_sign_in() {
        keepSessions.prove(AN, "here", FRESH);

        assertRefused(AN);
    }

    @Test
    void asks_whoever_never_proved_anything_in_this_session() {
        keepSessions.prove(AN, "elsewhere", Duration.ZERO);

        assertRefused(AN);
    }

    @Test
    void takes_the_proof_of_nobody_else() {
        keepSessions.prove(BO, "here", Duration.ZERO);
        assertRefused(AN);
        keepSessions.prove(AN, "here", Duration.ZERO);

        assertRefused(BO);
    }

    @Test
    void asks_when_the_session_is_over_or_there_is_none() {
        keepSessions.prove(AN, "here", Duration.ZERO);
        here.end(NOON, SessionEnd.ENDED_ELSEWHERE);
        assertRefused(AN);
        freshSignIn.present = () -> null;

        assertRefused(AN);
    }

    private void assertRefused(PersonId actor) {
        assertThatThrownBy(() -> freshSignIn.demand(actor))
                .isInstanceOf(Refused.class)
                .hasMessage("CONFIRM_IDENTITY_FIRST");
    }
}
