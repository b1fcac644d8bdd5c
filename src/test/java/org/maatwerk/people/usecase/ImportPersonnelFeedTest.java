package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.people.usecase.PeopleRoom.PARKS;
import static org.maatwerk.people.usecase.PeopleRoom.PREVENZO;
import static org.maatwerk.people.usecase.PeopleRoom.ROADS;
import static org.maatwerk.people.usecase.PeopleRoom.TODAY;
import static org.maatwerk.people.usecase.PeopleRoom.file;
import static org.maatwerk.people.usecase.PeopleRoom.line;
import static org.maatwerk.people.usecase.PeopleRoom.lines;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.FeedReport;
import org.maatwerk.people.ManagerChanged;
import org.maatwerk.people.PersonJoined;
import org.maatwerk.people.PersonLeft;
import org.maatwerk.people.PersonMoved;
import org.maatwerk.people.PersonnelFeedState;

/** X8: joiners, movers, leavers and manager changes; held files; the same file twice. */
class ImportPersonnelFeedTest {

    private final PeopleRoom room = new PeopleRoom();

    @Test
    void somebody_new_joins_with_a_manager_who_stands_further_down() {
        FeedReport report = take(file(line("1", ROADS, "2"), line("2", ROADS, "")), false);

        assertThat(report.counts().joined()).isEqualTo(2);
        assertThat(report.findings()).isEmpty();
        assertThat(room.person("1").view().manager()).isEqualTo(room.idOf("2"));
        assertThat(room.facts())
                .containsExactly(
                        new PersonJoined(room.idOf("1"), ROADS, LocalDate.of(2020, 1, 1)),
                        new PersonJoined(room.idOf("2"), ROADS, LocalDate.of(2020, 1, 1)));
    }

    @Test
    void the_same_file_twice_changes_nothing_the_second_time() {
        byte[] file = room.withAdministrator(line("1", ROADS, "admin"), line("2", PARKS, "1", "2026-12-31"));
        take(file, true);
        room.newDay(TODAY.plusDays(1));

        FeedReport again = take(file, true);

        assertThat(room.facts()).isEmpty();
        assertThat(again.counts().joined()).isZero();
        assertThat(again.counts().left()).isZero();
        assertThat(again.counts().managersChanged()).isZero();
        assertThat(again.counts().detailsChanged()).isZero();
    }

    @Test
    void somebody_moves_to_another_entity_and_manager() {
        take(file(line("1", ROADS, "admin"), line("2", PARKS, "")), false);
        room.newDay(TODAY.plusDays(1));

        FeedReport report = take(file(line("1", PARKS, "2")), false);

        assertThat(report.counts().moved()).isOne();
        assertThat(report.counts().managersChanged()).isOne();
        assertThat(room.facts())
                .containsExactly(
                        new PersonMoved(room.idOf("1"), ROADS, PARKS, TODAY.plusDays(1)),
                        new ManagerChanged(room.idOf("1"), room.administrator, room.idOf("2"), TODAY.plusDays(1)));
    }

    @Test
    void somebody_leaves_on_the_end_date_of_the_line() {
        take(file(lines(1, 30), line("1", ROADS, "")), false);
        room.newDay(TODAY);

        take(file(line("1", ROADS, "", "2027-03-31")), false);

        assertThat(room.facts()).containsExactly(new PersonLeft(room.idOf("1"), LocalDate.of(2027, 3, 31)));
        assertThat(room.person("1").employedOn(LocalDate.of(2027, 3, 31))).isTrue();
        assertThat(room.person("1").employedOn(LocalDate.of(2027, 4, 1))).isFalse();
    }

    @Test
    void who_is_missing_from_a_whole_file_has_left_yesterday() {
        take(room.withAdministrator(lines(1, 40)), true);
        room.newDay(TODAY);

        FeedReport report = take(room.withAdministrator(lines(2, 40)), true);

        assertThat(report.state()).isEqualTo(PersonnelFeedState.TAKEN);
        assertThat(room.facts()).containsExactly(new PersonLeft(room.idOf("n1"), TODAY.minusDays(1)));
    }

    @Test
    void who_is_missing_from_a_file_of_changes_has_not_left() {
        take(room.withAdministrator(lines(1, 40)), true);
        room.newDay(TODAY);

        take(file(lines(2, 3)), false);

        assertThat(room.facts()).isEmpty();
    }

    @Test
    void somebody_who_left_comes_back() {
        take(file(line("1", ROADS, "", "2026-12-31")), false);
        room.newDay(TODAY);

        FeedReport report = take(file(line("1", PARKS, "").replace("2020-01-01", "2027-03-01")), false);

        assertThat(report.counts().joined()).isOne();
        assertThat(room.facts()).containsExactly(new PersonJoined(room.idOf("1"), PARKS, TODAY));
    }

    @Test
    void a_file_that_ends_more_than_five_percent_is_held() {
        take(room.withAdministrator(lines(1, 39)), true);
        room.newDay(TODAY);

        FeedReport report = take(room.withAdministrator(lines(4, 39)), true);

        assertThat(report.state()).isEqualTo(PersonnelFeedState.HELD);
        assertThat(report.counts().left()).isEqualTo(3);
        assertThat(room.facts()).isEmpty();
    }

    @Test
    void a_file_that_ends_exactly_five_percent_is_taken() {
        take(room.withAdministrator(lines(1, 39)), true);

        FeedReport report = take(room.withAdministrator(lines(3, 39)), true);

        assertThat(report.counts().left()).isEqualTo(2);
        assertThat(report.state()).isEqualTo(PersonnelFeedState.TAKEN);
    }

    @Test
    void end_dates_on_the_lines_count_towards_the_five_percent() {
        take(file(line("1", ROADS, ""), line("2", ROADS, "")), false);

        FeedReport report = take(file(line("1", ROADS, "", "2027-12-31")), false);

        assertThat(report.state()).isEqualTo(PersonnelFeedState.HELD);
    }

    @Test
    void a_held_file_is_taken_once_an_administrator_confirms() {
        take(room.withAdministrator(lines(1, 39)), true);
        FeedReport held = take(room.withAdministrator(lines(4, 39)), true);
        room.newDay(TODAY);

        FeedReport taken = room.importPersonnelFeed.confirm(room.administrator, held.id());

        assertThat(taken.state()).isEqualTo(PersonnelFeedState.TAKEN);
        assertThat(room.facts()).hasSize(3).allMatch(PersonLeft.class::isInstance);
        assertThatThrownBy(() -> room.importPersonnelFeed.confirm(room.administrator, held.id()))
                .isInstanceOf(Refused.class)
                .hasMessage("FEED_NOT_HELD");
    }

    @Test
    void a_held_file_can_be_thrown_away() {
        take(room.withAdministrator(lines(1, 39)), true);
        FeedReport held = take(room.withAdministrator(lines(4, 39)), true);

        room.importPersonnelFeed.discard(room.administrator, held.id());

        assertThat(room.person("n1").isOpenOn(TODAY)).isTrue();
        assertThat(room.importPersonnelFeed.latest(room.administrator).get(0).state())
                .isEqualTo(PersonnelFeedState.DISCARDED);
    }

    @Test
    void a_whole_file_of_a_prevention_service_ends_no_civil_servant() {
        take(room.withAdministrator(lines(1, 39)), true);
        room.newDay(TODAY);

        FeedReport report = take(file(line("D1", PREVENZO, "").replace("STATUTORY", "EXTERNAL")), true);

        assertThat(report.state()).isEqualTo(PersonnelFeedState.TAKEN);
        assertThat(room.facts()).containsExactly(new PersonJoined(room.idOf("D1"), PREVENZO, LocalDate.of(2020, 1, 1)));
    }

    @Test
    void a_trainee_without_staff_number_is_known_by_address_and_keeps_the_identity_later() {
        String trainee = line("9", ROADS, "");
        take(file(trainee.substring(1)), false);
        var id = room.people.withEmail("9@voorbeeld.example").orElseThrow().id();
        room.newDay(TODAY);

        take(file(trainee), false);

        assertThat(room.idOf("9")).isEqualTo(id);
        assertThat(room.facts()).isEmpty();
    }

    @Test
    void a_preview_changes_nothing() {
        FeedReport report =
                room.importPersonnelFeed.preview(room.administrator, file(line("1", ROADS, ""), "junk\n"), false);

        assertThat(report.counts().joined()).isOne();
        assertThat(report.findings()).hasSize(1);
        assertThat(room.persons.withStaffNumber("1")).isEmpty();
        assertThat(room.importPersonnelFeed.latest(room.administrator)).hasSize(1);
    }

    @Test
    void nobody_but_an_administrator_delivers_a_file() {
        take(file(line("1", ROADS, "")), false);

        assertThatThrownBy(() -> room.importPersonnelFeed.take(room.idOf("1"), file(line("2", ROADS, "")), false))
                .isInstanceOf(NotFound.class);
    }

    private FeedReport take(byte[] file, boolean whole) {
        return room.importPersonnelFeed.take(room.administrator, file, whole);
    }
}
