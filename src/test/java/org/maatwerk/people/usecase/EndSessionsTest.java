package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.people.usecase.PeopleRoom.ROADS;
import static org.maatwerk.people.usecase.PeopleRoom.file;
import static org.maatwerk.people.usecase.PeopleRoom.line;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.people.SessionLimits;
import org.maatwerk.people.SessionsEnded;
import org.maatwerk.people.SessionsInMemory;
import org.maatwerk.testing.Facts;

/** V7.4.5: an administrator ends the sessions of one person, or of everybody. */
class EndSessionsTest {

    private final PeopleRoom room = new PeopleRoom();
    private final KeepSessions keepSessions = new KeepSessions();
    private final EndSessions endSessions = new EndSessions();
    private final Facts<SessionsEnded> facts = new Facts<>();
    private PersonId an;
    private PersonId bo;
    private String here;
    private String ofAn;
    private String ofBo;

    @BeforeEach
    void open() {
        keepSessions.sessions = new SessionsInMemory();
        keepSessions.people = room.people;
        keepSessions.limits = new SessionLimits(Duration.ofHours(1), Duration.ofHours(10), Duration.ofMinutes(15));
        keepSessions.clock = PeopleRoom.clock();
        endSessions.sessions = keepSessions;
        endSessions.administrators = room.administrators;
        endSessions.facts = facts;
        endSessions.present = () -> here;
        room.importPersonnelFeed.takeDelivered(file(line("an", ROADS, ""), line("bo", ROADS, "")), false);
        an = room.idOf("an");
        bo = room.idOf("bo");
        here = keepSessions.begin(room.administrator, "");
        ofAn = keepSessions.begin(an, "");
        ofBo = keepSessions.begin(bo, "");
    }

    @Test
    void one_person_is_signed_out_everywhere_and_nobody_else_is_V7_4_5() {
        String alsoOfAn = keepSessions.begin(an, "");
        assertThat(endSessions.count(room.administrator, an)).isEqualTo(2);

        endSessions.ofPerson(room.administrator, an);

        assertThat(over(an, ofAn)).contains(SessionEnd.BY_ADMINISTRATOR);
        assertThat(over(an, alsoOfAn)).contains(SessionEnd.BY_ADMINISTRATOR);
        assertThat(over(bo, ofBo)).isEmpty();
        assertThat(endSessions.count(room.administrator, an)).isZero();
        assertThat(facts.fired()).containsExactly(new SessionsEnded(an, room.administrator));
    }

    @Test
    void everybody_is_signed_out_but_the_administrator_who_asks_it_here_V7_4_5() {
        String elsewhere = keepSessions.begin(room.administrator, "");

        endSessions.ofEverybody(room.administrator);

        assertThat(over(an, ofAn)).contains(SessionEnd.BY_ADMINISTRATOR);
        assertThat(over(bo, ofBo)).contains(SessionEnd.BY_ADMINISTRATOR);
        assertThat(over(room.administrator, elsewhere)).contains(SessionEnd.BY_ADMINISTRATOR);
        assertThat(over(room.administrator, here)).isEmpty();
        assertThat(facts.fired()).containsExactly(new SessionsEnded(null, room.administrator));
    }

    @Test
    void nobody_but_an_administrator_ends_or_counts_them() {
        assertThatThrownBy(() -> endSessions.ofPerson(an, bo)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> endSessions.ofEverybody(an)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> endSessions.count(an, bo)).isInstanceOf(NotFound.class);

        assertThat(over(bo, ofBo)).isEmpty();
    }

    private Optional<SessionEnd> over(PersonId person, String id) {
        return keepSessions.over(id, room.people.of(person), room.people.rolesOf(person, room.administrators.today()));
    }
}
