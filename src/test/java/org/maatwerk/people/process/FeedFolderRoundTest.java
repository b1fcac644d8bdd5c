package org.maatwerk.people.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maatwerk.kernel.DropFolder;
import org.maatwerk.kernel.FileScan.Verdict;
import org.maatwerk.people.FeedReport;
import org.maatwerk.people.PeopleRefusal;
import org.maatwerk.people.PersonnelFeedState;
import org.maatwerk.people.usecase.FeedDesk;

/** The daily file of the personnel system (X8). */
class FeedFolderRoundTest {

    private static final Instant NOON = Instant.parse("2027-03-01T11:00:00Z");

    @TempDir
    Path place;

    private final FeedDesk desk = new FeedDesk();
    private final FeedFolderRound round = new FeedFolderRound();
    private Verdict verdict = Verdict.CLEAN;

    @BeforeEach
    void open() {
        round.importPersonnelFeed = desk.importer();
        round.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        round.fileScan = file -> verdict;
        round.folder = new DropFolder(place, ".csv");
    }

    @Test
    void a_file_is_taken_once_and_put_aside_with_the_moment_in_its_name() throws Exception {
        drop("daily.csv", desk.fileWith("an"), NOON.minusSeconds(60));

        round.goRound();
        round.goRound();

        assertThat(reports()).singleElement().satisfies(report -> {
            assertThat(report.state()).isEqualTo(PersonnelFeedState.TAKEN);
            assertThat(report.source().fileName()).isEqualTo("daily.csv");
            assertThat(report.whole()).isTrue();
        });
        assertThat(files("taken")).containsExactly("20270301-110000-daily.csv");
        assertThat(files("busy")).isEmpty();
        assertThat(desk.knows("an")).isTrue();
    }

    @Test
    void a_name_that_begins_with_changes_ends_nobody() throws Exception {
        drop("Changes-monday.csv", desk.fileWith("an"), NOON.minusSeconds(60));

        round.goRound();

        assertThat(reports()).singleElement().extracting(FeedReport::whole).isEqualTo(false);
    }

    @Test
    void a_file_that_would_end_too_many_employments_waits_for_a_person() throws Exception {
        desk.take("one", "two", "three");
        drop("daily.csv", desk.fileWith("one"), NOON.minusSeconds(60));

        round.goRound();

        assertThat(reports().get(0).state()).isEqualTo(PersonnelFeedState.HELD);
        assertThat(files("held")).hasSize(1);
        assertThat(desk.knows("two")).isTrue();
    }

    @Test
    void a_file_that_cannot_be_read_is_put_aside_and_says_why() throws Exception {
        drop("daily.csv", "naam;voornaam\nPeeters;An\n", NOON.minusSeconds(60));

        round.goRound();

        assertThat(reports()).singleElement().satisfies(report -> {
            assertThat(report.state()).isEqualTo(PersonnelFeedState.REFUSED);
            assertThat(report.refusal()).isEqualTo(PeopleRefusal.FEED_COLUMN_MISSING);
        });
        assertThat(files("refused")).hasSize(1);
    }

    @Test
    void a_file_with_a_virus_is_put_aside_unread_and_says_why() throws Exception {
        verdict = Verdict.INFECTED;
        drop("daily.csv", desk.fileWith("an"), NOON.minusSeconds(60));

        round.goRound();

        assertThat(reports()).singleElement().satisfies(report -> {
            assertThat(report.state()).isEqualTo(PersonnelFeedState.REFUSED);
            assertThat(report.refusal()).isEqualTo(PeopleRefusal.FEED_IS_INFECTED);
        });
        assertThat(files("refused")).hasSize(1);
        assertThat(desk.knows("an")).isFalse();
    }

    @Test
    void while_nobody_can_tell_whether_it_holds_a_virus_a_file_waits() throws Exception {
        verdict = Verdict.UNKNOWN;
        drop("daily.csv", desk.fileWith("an"), NOON.minusSeconds(60));

        round.goRound();

        assertThat(reports()).isEmpty();
        assertThat(Files.exists(place.resolve("daily.csv"))).isTrue();
    }

    @Test
    void a_file_that_is_larger_than_the_screen_takes_is_put_aside_unread() throws Exception {
        Path file = drop("daily.csv", desk.fileWith("an"), NOON.minusSeconds(60));
        try (var whole = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            whole.setLength(FeedFolderRound.LARGEST + 1);
        }
        Files.setLastModifiedTime(file, FileTime.from(NOON.minusSeconds(60)));

        round.goRound();

        assertThat(reports())
                .singleElement()
                .extracting(FeedReport::refusal)
                .isEqualTo(PeopleRefusal.FEED_IS_TOO_LARGE);
    }

    @Test
    void a_file_that_is_still_written_and_one_of_another_kind_stay_where_they_are() throws Exception {
        drop("daily.csv", desk.fileWith("an"), NOON.minusSeconds(2));
        drop("daily.csv.part", desk.fileWith("an"), NOON.minusSeconds(60));

        round.goRound();

        assertThat(reports()).isEmpty();
        assertThat(Files.exists(place.resolve("daily.csv"))).isTrue();
        assertThat(Files.exists(place.resolve("daily.csv.part"))).isTrue();
    }

    @Test
    void what_a_killed_node_had_taken_is_taken_again_after_a_while() throws Exception {
        drop("busy/daily.csv", desk.fileWith("an"), NOON.minusSeconds(60));
        drop("busy/old.csv", desk.fileWith("an"), NOON.minusSeconds(3600));

        round.goRound();

        assertThat(reports())
                .singleElement()
                .satisfies(report -> assertThat(report.source().fileName()).isEqualTo("old.csv"));
        assertThat(files("busy")).containsExactly("daily.csv");
    }

    @Test
    void another_node_finds_a_taken_file_gone() throws Exception {
        Path file = drop("daily.csv", desk.fileWith("an"), NOON.minusSeconds(60));
        DropFolder other = new DropFolder(place, ".csv");

        assertThat(other.claim(file, NOON)).isPresent();
        assertThat(round.folder.claim(file, NOON)).isEmpty();
    }

    @Test
    void a_failure_of_ours_leaves_the_file_for_a_later_round() throws Exception {
        drop("daily.csv", desk.fileWith("an"), NOON.minusSeconds(60));
        round.importPersonnelFeed = null;

        round.goRound();

        assertThat(Files.exists(place.resolve("daily.csv"))).isTrue();
        round.importPersonnelFeed = desk.importer();
        round.clock = Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC);
        round.goRound();
        assertThat(reports()).hasSize(1);
    }

    private Path drop(String name, String text, Instant modified) throws IOException {
        Path file = place.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    private List<FeedReport> reports() {
        return desk.reports();
    }

    private List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(place.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
