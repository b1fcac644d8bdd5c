package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.people.usecase.PeopleRoom.ROADS;
import static org.maatwerk.people.usecase.PeopleRoom.TODAY;
import static org.maatwerk.people.usecase.PeopleRoom.file;
import static org.maatwerk.people.usecase.PeopleRoom.line;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.people.RoleGrant;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.people.SessionLimits;
import org.maatwerk.people.SessionView;
import org.maatwerk.people.SessionsInMemory;
import org.maatwerk.people.Validity;
import org.maatwerk.testing.MovableClock;

/** A session ends by the clock, by its person, and with what it was given for. */
class KeepSessionsTest {

    private static final Duration IDLE = Duration.ofMinutes(60);
    private static final Duration LONGEST = Duration.ofHours(10);

    private final PeopleRoom room = new PeopleRoom();
    private final MovableClock clock = new MovableClock(TODAY.atTime(8, 0).toInstant(ZoneOffset.UTC));
    private final SessionsInMemory sessions = new SessionsInMemory();
    private final KeepSessions keepSessions = new KeepSessions();
    private PersonId an;

    @BeforeEach
    void open() {
        keepSessions.sessions = sessions;
        keepSessions.people = room.people;
        keepSessions.limits = new SessionLimits(IDLE, LONGEST, Duration.ofMinutes(15));
        keepSessions.clock = clock;
        room.importPersonnelFeed.takeDelivered(file(line("an", ROADS, ""), line("bo", ROADS, "")), false);
        an = room.idOf("an");
    }

    @Test
    void a_session_goes_on_while_something_is_asked_within_the_idle_limit() {
        String id = begin();
        forward(Duration.ofMinutes(59));
        over(id);
        forward(Duration.ofMinutes(59));

        assertThat(over(id)).isEmpty();
    }

    @Test
    void a_session_is_over_after_the_idle_limit_and_stays_so() {
        String id = begin();
        forward(IDLE.plusMinutes(1));

        assertThat(over(id)).contains(SessionEnd.IDLE);
        assertThat(over(id)).contains(SessionEnd.IDLE);
    }

    /** When somebody was last seen is known to the minute; nobody is sent away early for that. */
    @Test
    void the_idle_limit_never_comes_early() {
        String id = begin();
        forward(Duration.ofSeconds(59));
        over(id);
        forward(IDLE);

        assertThat(over(id)).isEmpty();
    }

    @Test
    void a_session_is_over_after_the_longest_time_whatever_was_done_in_it() {
        String id = begin();
        for (int minutes = 30; minutes < 600; minutes += 30) {
            forward(Duration.ofMinutes(30));
            assertThat(over(id)).as(minutes + " minutes").isEmpty();
        }
        forward(Duration.ofMinutes(30));

        assertThat(over(id)).contains(SessionEnd.TOO_LONG);
    }

    @Test
    void last_seen_is_written_once_a_minute_at_most() {
        String id = begin();
        forward(Duration.ofSeconds(59));
        over(id);
        assertThat(only().seenAt()).isEqualTo(only().begunAt());
        forward(Duration.ofSeconds(1));

        over(id);

        assertThat(only().seenAt()).isEqualTo(only().begunAt().plusSeconds(60));
    }

    @Test
    void a_session_is_over_on_the_day_after_the_last_of_the_employment() {
        room.importPersonnelFeed.maxEndedPercent = 100;
        room.importPersonnelFeed.takeDelivered(file(line("an", ROADS, "", TODAY.toString())), false);
        keepSessions.limits = new SessionLimits(Duration.ofDays(3), Duration.ofDays(3), Duration.ofMinutes(15));
        String id = begin();
        forward(Duration.ofHours(14));
        assertThat(over(id)).isEmpty();
        forward(Duration.ofHours(2));

        assertThat(over(id)).contains(SessionEnd.EMPLOYMENT_ENDED);
    }

    @Test
    void a_session_is_over_when_a_role_of_the_sign_in_is_lost() {
        RoleGrant grant = expert();
        room.grants.add(grant);
        String id = begin();
        assertThat(over(id)).isEmpty();

        room.grants.remove(grant);

        assertThat(over(id)).contains(SessionEnd.ROLE_ENDED);
    }

    @Test
    void a_role_that_came_since_the_sign_in_may_go_again() {
        String id = begin();
        RoleGrant grant = expert();
        room.grants.add(grant);
        over(id);
        room.grants.remove(grant);

        assertThat(over(id)).isEmpty();
    }

    @Test
    void a_person_ends_one_of_their_sessions_and_the_others_go_on() {
        String here = begin();
        String elsewhere = begin();

        keepSessions.end(an, elsewhere, SessionEnd.ENDED_ELSEWHERE);

        assertThat(over(elsewhere)).contains(SessionEnd.ENDED_ELSEWHERE);
        assertThat(over(here)).isEmpty();
        assertThat(keepSessions.of(an)).extracting(SessionView::id).containsExactly(here);
    }

    @Test
    void a_person_ends_all_their_sessions_but_this_one() {
        String here = begin();
        begin();
        begin();

        keepSessions.endOthers(an, here, SessionEnd.ENDED_ELSEWHERE);

        assertThat(keepSessions.of(an)).extracting(SessionView::id).containsExactly(here);
    }

    @Test
    void nobody_ends_or_uses_the_session_of_somebody_else() {
        String id = begin();
        PersonId bo = room.idOf("bo");

        keepSessions.end(bo, id, SessionEnd.ENDED_ELSEWHERE);
        keepSessions.endOthers(bo, "none", SessionEnd.ENDED_ELSEWHERE);

        assertThat(over(id)).isEmpty();
        assertThat(overFor(bo, id)).contains(SessionEnd.SIGNED_OUT);
    }

    @Test
    void no_session_is_as_good_as_signed_out() {
        assertThat(over(null)).contains(SessionEnd.SIGNED_OUT);
        assertThat(over("unknown")).contains(SessionEnd.SIGNED_OUT);
    }

    @Test
    void what_was_left_behind_is_not_shown_and_goes_after_30_days() {
        String old = begin();
        forward(IDLE.plusMinutes(1));
        assertThat(keepSessions.of(an)).isEmpty();
        forward(Duration.ofDays(30));

        String now = begin();

        assertThat(sessions.find(old)).isEmpty();
        assertThat(sessions.find(now)).isPresent();
    }

    /** A2: a draft survives the end of a session; in hands that may be another's nothing is kept. */
    @Test
    void only_the_clock_leaves_what_is_typed_to_its_writer() {
        assertThat(SessionEnd.values())
                .filteredOn(SessionEnd::isByTheClock)
                .containsExactly(SessionEnd.IDLE, SessionEnd.TOO_LONG);
    }

    private RoleGrant expert() {
        return new RoleGrant(an, Role.CENTRAL_EXPERT, ROADS, new Validity(TODAY, null));
    }

    private SessionView only() {
        return sessions.of(an).get(0).view();
    }

    private String begin() {
        return keepSessions.begin(an, "Firefox, Linux");
    }

    private Optional<SessionEnd> over(String id) {
        return overFor(an, id);
    }

    private Optional<SessionEnd> overFor(PersonId person, String id) {
        return keepSessions.over(id, room.people.of(person), room.people.rolesOf(person, LocalDate.now(clock)));
    }

    private void forward(Duration time) {
        clock.forward(time.toSeconds());
    }
}
