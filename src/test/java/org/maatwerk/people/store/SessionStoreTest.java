package org.maatwerk.people.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.people.Session;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.people.SessionLimits;
import org.maatwerk.people.SessionView;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

class SessionStoreTest {

    private static final Instant BEGUN = Instant.parse("2027-03-01T08:00:00.123456Z");
    private static final PersonId AN = new PersonId(1L);
    private static final SessionLimits LIMITS =
            new SessionLimits(Duration.ofHours(1), Duration.ofHours(10), Duration.ofMinutes(15));
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);

    @OnEachDatabase
    void keeps_a_session_with_every_role(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaSessions sessions = sessions(entities);

            entities.inTransaction(() -> sessions.add(new Session("a", AN, ALL, "Firefox, Windows", BEGUN)));

            Session found = sessions.find("a").orElseThrow();
            assertThat(found.view()).isEqualTo(new SessionView("a", BEGUN, BEGUN, "Firefox, Windows"));
            assertThat(found.person()).isEqualTo(AN);
            assertThat(found.over(BEGUN, LIMITS, true, ALL)).isEmpty();
            assertThat(found.over(BEGUN, LIMITS, true, Set.of(Role.STAFF_MEMBER)))
                    .contains(SessionEnd.ROLE_ENDED);
        }
    }

    @OnEachDatabase
    void what_one_node_ended_is_over_on_the_other(TestDatabase database) {
        try (TestPersistence one = new TestPersistence(database)) {
            JpaSessions here = sessions(one);
            one.inTransaction(() -> here.add(new Session("a", AN, Set.of(), "", BEGUN)));

            one.inTransaction(() -> here.find("a").orElseThrow().seen(BEGUN.plusSeconds(60)));
            one.inTransaction(
                    () -> here.find("a").orElseThrow().end(BEGUN.plusSeconds(90), SessionEnd.ENDED_ELSEWHERE));

            one.entityManager().clear();
            Session there = here.find("a").orElseThrow();
            assertThat(there.over(BEGUN, LIMITS, true, ALL)).contains(SessionEnd.ENDED_ELSEWHERE);
            assertThat(there.view().seenAt()).isEqualTo(BEGUN.plusSeconds(60));
            assertThat(there.endedAt()).isEqualTo(BEGUN.plusSeconds(90));
        }
    }

    @OnEachDatabase
    void what_one_node_saw_proved_the_other_knows(TestDatabase database) {
        try (TestPersistence one = new TestPersistence(database)) {
            JpaSessions here = sessions(one);
            one.inTransaction(() -> here.add(new Session("a", AN, Set.of(), "", BEGUN)));
            assertThat(here.find("a").orElseThrow().isFresh(BEGUN, LIMITS)).isFalse();

            one.inTransaction(() -> here.find("a").orElseThrow().prove(BEGUN.plusSeconds(70)));

            one.entityManager().clear();
            Session there = here.find("a").orElseThrow();
            Instant limit = BEGUN.plusSeconds(70).plus(LIMITS.fresh());
            assertThat(there.isFresh(limit.minusMillis(1), LIMITS)).isTrue();
            assertThat(there.isFresh(limit, LIMITS)).isFalse();
        }
    }

    @OnEachDatabase
    void finds_the_sessions_of_one_person_newest_first(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaSessions sessions = sessions(entities);
            entities.inTransaction(() -> {
                sessions.add(new Session("old", AN, Set.of(), "", BEGUN.minusSeconds(5)));
                sessions.add(new Session("new", AN, Set.of(), "", BEGUN));
                sessions.add(new Session("other", new PersonId(2L), Set.of(), "", BEGUN));
            });

            assertThat(sessions.of(AN)).extracting(Session::id).containsExactly("new", "old");

            entities.inTransaction(() -> sessions.remove(sessions.find("old").orElseThrow()));

            assertThat(sessions.of(AN)).extracting(Session::id).containsExactly("new");
        }
    }

    @OnEachDatabase
    void finds_what_came_from_a_session_of_the_provider(TestDatabase database) {
        try (TestPersistence one = new TestPersistence(database)) {
            JpaSessions sessions = sessions(one);
            one.inTransaction(() -> {
                sessions.add(new Session("a", AN, Set.of(), "", BEGUN));
                sessions.add(new Session("b", AN, Set.of(), "", BEGUN));
                sessions.find("a").orElseThrow().cameFrom("there");
            });

            assertThat(sessions.from("there")).extracting(Session::id).containsExactly("a");
            assertThat(sessions.from("elsewhere")).isEmpty();
        }
    }

    @OnEachDatabase
    void finds_what_is_odd_beside_what_was_before(TestDatabase database) {
        try (TestPersistence one = new TestPersistence(database)) {
            JpaSessions sessions = sessions(one);
            one.inTransaction(() -> sessions.add(new Session("a", AN, Set.of(), "Firefox", BEGUN)));
            one.inTransaction(() -> {
                Session strange = new Session("b", AN, Set.of(), "Chrome", BEGUN);
                strange.compareWith(sessions.of(AN));
                sessions.add(strange);
            });

            assertThat(sessions.odd(AN)).extracting(Session::id).containsExactly("b");
            assertThat(sessions.odd(new PersonId(2L))).isEmpty();
        }
    }

    @OnEachDatabase
    void ends_all_but_one_and_leaves_what_was_over_its_reason(TestDatabase database) {
        try (TestPersistence one = new TestPersistence(database)) {
            JpaSessions sessions = sessions(one);
            one.inTransaction(() -> {
                sessions.add(new Session("a", AN, Set.of(), "", BEGUN));
                sessions.add(new Session("b", new PersonId(2L), Set.of(), "", BEGUN));
                sessions.add(new Session("over", AN, Set.of(), "", BEGUN));
                sessions.find("over").orElseThrow().end(BEGUN, SessionEnd.SIGNED_OUT);
            });

            one.inTransaction(() -> sessions.endAll("b", BEGUN.plusSeconds(60), SessionEnd.BY_ADMINISTRATOR));

            one.entityManager().clear();
            assertThat(over(sessions, "a")).contains(SessionEnd.BY_ADMINISTRATOR);
            assertThat(over(sessions, "b")).isEmpty();
            assertThat(over(sessions, "over")).contains(SessionEnd.SIGNED_OUT);
        }
    }

    private static Optional<SessionEnd> over(JpaSessions sessions, String id) {
        return sessions.find(id).orElseThrow().over(BEGUN, LIMITS, true, ALL);
    }

    private static JpaSessions sessions(TestPersistence entities) {
        JpaSessions sessions = new JpaSessions();
        sessions.entities = entities.entityManager();
        return sessions;
    }
}
