package org.maatwerk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Unusual reading is flagged, with its reason, from who opened what and when alone. */
class ReadingPatternsTest {

    /** A Friday, half past ten in Brussels. */
    private static final Instant WORKING_TIME = Instant.parse("2026-11-20T09:30:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final PersonId READER = new PersonId(50);
    private static final PersonId COLLEAGUE = new PersonId(51);
    private static final CaseNumber ENDED = file(99);

    private final ReadingPatterns patterns = new ReadingPatterns(
            new OddityLimits(5, 7, 20, ZoneId.of("Europe/Brussels")),
            Map.of(ENDED, DAY.minusDays(10))::get,
            (one, other) -> Set.of(one, other).equals(Set.of(READER, COLLEAGUE)));

    @Test
    void ordinary_work_is_not_unusual() {
        assertThat(patterns.in(files(5, WORKING_TIME), List.of())).isEmpty();
    }

    @Test
    void more_files_in_a_day_than_the_limit_is_unusual_for_who_never_did_that() {
        assertThat(patterns.in(files(6, WORKING_TIME), files(1, WORKING_TIME.minusSeconds(86_400))))
                .containsExactly(new UnusualReading(Oddity.MANY_FILES, READER, DAY, null, 6));
    }

    @Test
    void many_files_are_usual_for_who_always_has_many() {
        assertThat(patterns.in(files(6, WORKING_TIME), files(3, WORKING_TIME.minusSeconds(86_400))))
                .isEmpty();
    }

    @Test
    void the_night_and_the_weekend_are_outside_hours() {
        Instant beforeSeven = Instant.parse("2026-11-20T05:59:59Z");
        Instant atSeven = Instant.parse("2026-11-20T06:00:00Z");
        Instant atEight = Instant.parse("2026-11-20T19:00:00Z");
        Instant saturday = WORKING_TIME.plusSeconds(86_400);

        assertThat(Stream.of(beforeSeven, atSeven, atEight, saturday)
                        .map(at -> patterns.in(List.of(reading(1, 1, at)), List.of())
                                .size()))
                .containsExactly(1, 0, 1, 1);
        assertThat(patterns.in(List.of(reading(1, 1, saturday)), List.of()))
                .containsExactly(new UnusualReading(Oddity.OUTSIDE_HOURS, READER, DAY.plusDays(1), file(1), 1));
    }

    @Test
    void reading_a_file_that_has_ended_is_unusual_and_is_said_once_a_day() {
        List<NotedAccess> twice = List.of(reading(99, 1, WORKING_TIME), reading(99, 1, WORKING_TIME.plusSeconds(60)));

        assertThat(patterns.in(twice, List.of()))
                .containsExactly(new UnusualReading(Oddity.AFTER_THE_END, READER, DAY, ENDED, 1));
    }

    @Test
    void reading_about_a_colleague_is_unusual_unless_there_was_work_to_do_in_the_file() {
        NotedAccess read = reading(1, COLLEAGUE.value(), WORKING_TIME);
        NotedAccess wrote = access(1, COLLEAGUE.value(), READER.value(), true, WORKING_TIME.minusSeconds(3600));

        assertThat(patterns.in(List.of(read), List.of()))
                .containsExactly(new UnusualReading(Oddity.CLOSE_BY, READER, DAY, file(1), 1));
        assertThat(patterns.in(List.of(read), List.of(wrote))).isEmpty();
    }

    /** A manager and an HR officer have a part in a protocol because they work there; they read it to sign it. */
    @Test
    void being_close_by_is_what_a_manager_is_asked_for() {
        NotedAccess read = reading(1, COLLEAGUE.value(), WORKING_TIME);

        for (Relation part : List.of(Relation.LINE_MANAGER, Relation.HR_OFFICER, Relation.HEAD_OF_ENTITY)) {
            assertThat(patterns.in(List.of(as(part, read)), List.of())).isEmpty();
        }
    }

    @Test
    void ones_own_visits_are_never_unusual() {
        assertThat(patterns.in(
                        List.of(access(99, READER.value(), READER.value(), false, WORKING_TIME.plusSeconds(86_400))),
                        List.of()))
                .isEmpty();
    }

    private static List<NotedAccess> files(int count, Instant at) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> reading(i, i, at)).toList();
    }

    private static NotedAccess reading(int file, long subject, Instant at) {
        return access(file, subject, READER.value(), false, at);
    }

    private static NotedAccess as(Relation part, NotedAccess one) {
        return new NotedAccess(
                one.caseNumber(),
                one.subject(),
                one.actor(),
                null,
                one.roles(),
                part,
                InformationClass.D7_PROTOCOL,
                one.written(),
                one.why(),
                one.at(),
                one.breakGlass());
    }

    private static NotedAccess access(int file, long subject, long reader, boolean written, Instant at) {
        return new NotedAccess(
                file(file),
                new PersonId(subject),
                new PersonId(reader),
                null,
                "CENTRAL_EXPERT",
                Relation.EXPERT,
                InformationClass.D2_SKETCH,
                written,
                "expert-files",
                at,
                false);
    }

    private static CaseNumber file(int number) {
        return new CaseNumber("IA-2026-%05d".formatted(number));
    }
}
