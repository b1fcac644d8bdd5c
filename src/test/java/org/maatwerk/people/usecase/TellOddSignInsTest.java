package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.people.usecase.PeopleRoom.ROADS;
import static org.maatwerk.people.usecase.PeopleRoom.TODAY;
import static org.maatwerk.people.usecase.PeopleRoom.file;
import static org.maatwerk.people.usecase.PeopleRoom.line;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.SessionLimits;
import org.maatwerk.people.SessionView;
import org.maatwerk.people.SessionsInMemory;
import org.maatwerk.testing.MovableClock;

/** V6.3.5: people hear of sign-ins that may not be theirs. */
class TellOddSignInsTest {

    private static final String DESK = "Firefox, Windows";
    private static final String STRANGE = "Chrome, Linux";

    private final PeopleRoom room = new PeopleRoom();
    private final MovableClock clock = new MovableClock(TODAY.atTime(8, 0).toInstant(ZoneOffset.UTC));
    private final KeepSessions keepSessions = new KeepSessions();
    private final TellOddSignIns tellOddSignIns = new TellOddSignIns();
    private PersonId an;

    @BeforeEach
    void open() {
        keepSessions.sessions = new SessionsInMemory();
        keepSessions.people = room.people;
        keepSessions.limits = new SessionLimits(Duration.ofHours(1), Duration.ofHours(10), Duration.ofMinutes(15));
        keepSessions.clock = clock;
        tellOddSignIns.sessions = keepSessions.sessions;
        room.importPersonnelFeed.takeDelivered(file(line("an", ROADS, ""), line("bo", ROADS, "")), false);
        an = room.idOf("an");
    }

    @Test
    void a_sign_in_with_another_browser_is_told_in_those_that_were_used_before_V6_3_5() {
        String desk = begin(DESK);
        String strange = begin(STRANGE);

        assertThat(told(desk)).containsExactly(strange);
        assertThat(told(begin(DESK))).as("also at a later sign-in").containsExactly(strange);
    }

    @Test
    void it_is_told_until_the_person_says_that_it_was_them_and_stays_familiar_then() {
        String desk = begin(DESK);
        begin(STRANGE);

        tellOddSignIns.known(an, desk);

        assertThat(told(desk)).isEmpty();
        begin(STRANGE);
        assertThat(told(desk)).isEmpty();
    }

    /** A thief signs in twice, and says the second time that all is well. */
    @Test
    void whoever_came_in_so_cannot_wave_it_away_V6_3_5() {
        String desk = begin(DESK);
        String strange = begin(STRANGE);
        String again = begin(STRANGE);

        assertThat(told(strange)).isEmpty();
        tellOddSignIns.known(an, again);
        tellOddSignIns.known(an, null);

        assertThat(told(desk)).containsExactlyInAnyOrder(again, strange);
    }

    @Test
    void the_first_sign_in_ever_and_a_familiar_browser_are_not_odd() {
        String desk = begin(DESK);
        begin(DESK);

        assertThat(told(desk)).isEmpty();
        assertThat(told(begin(DESK))).isEmpty();
    }

    @Test
    void nobody_hears_of_somebody_else() {
        begin(DESK);
        begin(STRANGE);
        PersonId bo = room.idOf("bo");
        String ofBo = keepSessions.begin(bo, "Safari, Mac");

        assertThat(tellOddSignIns.of(bo, ofBo)).isEmpty();
    }

    private String begin(String browser) {
        clock.forward(60);
        return keepSessions.begin(an, browser);
    }

    private List<String> told(String in) {
        return tellOddSignIns.of(an, in).stream().map(SessionView::id).toList();
    }
}
