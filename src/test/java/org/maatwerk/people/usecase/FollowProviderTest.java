package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Session;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.people.SessionLimits;
import org.maatwerk.people.SessionsInMemory;
import org.maatwerk.people.SignInAccount;
import org.maatwerk.people.SignInAccountsInMemory;
import org.maatwerk.testing.MovableClock;

/** V7.6.1: a session that ends at the provider ends here. */
class FollowProviderTest {

    private static final PersonId AN = new PersonId(1);
    private static final PersonId BO = new PersonId(2);
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final String THERE = "session there";
    private static final String ACCOUNT = "account of an";

    private final SessionsInMemory sessions = new SessionsInMemory();
    private final SignInAccountsInMemory accounts = new SignInAccountsInMemory();
    private final FollowProvider followProvider = new FollowProvider();

    @BeforeEach
    void open() {
        followProvider.sessions = sessions;
        followProvider.accounts = accounts;
        followProvider.clock = new MovableClock(NOON);
        accounts.add(new SignInAccount(ACCOUNT, AN, NOON));
        sessions.add(new Session("one", AN, Set.of(), "", NOON));
        sessions.add(new Session("two", AN, Set.of(), "", NOON));
        sessions.add(new Session("of bo", BO, Set.of(), "", NOON));
        followProvider.tie(AN, "one", THERE);
    }

    @Test
    void what_came_from_that_session_is_over_and_nothing_else_V7_6_1() {
        assertThat(followProvider.ended(THERE, ACCOUNT, NOON)).isEqualTo(1);

        assertThat(over("one")).contains(SessionEnd.ENDED_AT_PROVIDER);
        assertThat(over("two")).isEmpty();
        assertThat(over("of bo")).isEmpty();
    }

    @Test
    void when_only_the_person_is_named_all_of_theirs_are_over_V7_6_1() {
        assertThat(followProvider.ended(null, ACCOUNT, NOON)).isEqualTo(2);

        assertThat(over("one")).contains(SessionEnd.ENDED_AT_PROVIDER);
        assertThat(over("two")).contains(SessionEnd.ENDED_AT_PROVIDER);
        assertThat(over("of bo")).isEmpty();
    }

    @Test
    void what_is_said_again_later_ends_nothing_that_began_since() {
        followProvider.ended(THERE, ACCOUNT, NOON);
        sessions.add(new Session("later", AN, Set.of(), "", NOON.plusSeconds(61)));

        assertThat(followProvider.ended(THERE, ACCOUNT, NOON)).isZero();
        followProvider.ended(null, ACCOUNT, NOON);

        assertThat(over("later")).isEmpty();
    }

    @Test
    void what_nobody_knows_ends_nothing() {
        assertThat(followProvider.ended("another session", ACCOUNT, NOON)).isZero();
        assertThat(followProvider.ended(null, "another account", NOON)).isZero();
    }

    @Test
    void nobody_ties_the_session_of_somebody_else() {
        followProvider.tie(BO, "two", THERE);
        followProvider.tie(BO, null, THERE);

        followProvider.ended(THERE, null, NOON);

        assertThat(over("two")).isEmpty();
    }

    private Optional<SessionEnd> over(String id) {
        SessionLimits limits = new SessionLimits(Duration.ofHours(1), Duration.ofHours(10), Duration.ofMinutes(15));
        return sessions.find(id).orElseThrow().over(NOON, limits, true, Set.of());
    }
}
