package org.maatwerk.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;
import static org.maatwerk.confidentiality.InformationClass.D4_CRITERION_AND_REASONING;
import static org.maatwerk.confidentiality.InformationClass.D6_OUTCOME;
import static org.maatwerk.confidentiality.Relation.DOCTOR;
import static org.maatwerk.confidentiality.Relation.EXPERT;
import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maatwerk.audit.AccessLogEntry;
import org.maatwerk.audit.NotedAccess;
import org.maatwerk.audit.store.TestLogs;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.usecase.TestGates;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.Role;
import org.maatwerk.testing.Facts;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** D-5: the staff member sees who opened the own file, all of it, and only the own file. */
class ReadWhoOpenedMyFileTest {

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
    private static final CaseNumber FILE = new CaseNumber("IA-2026-00001");
    private static final CaseNumber OTHER_FILE = new CaseNumber("IA-2026-00002");

    private final PeopleInMemory people = new PeopleInMemory();
    private final PersonId an = people.add(1, "An", "Claes");
    private final PersonId other = people.add(2, "Bo", "Dierckx");
    private final PersonId doctor = people.add(3, "Carla", "Evens", Role.OCCUPATIONAL_DOCTOR);
    private final NoteAccess note = new NoteAccess();
    private final ReadWhoOpenedMyFile read = new ReadWhoOpenedMyFile();

    @OnEachDatabase
    void shows_who_opened_it_in_which_role_what_why_and_when(TestDatabase database) {
        onThe(database, () -> {
            note.note(opening(FILE, an, doctor, DOCTOR, D2_SKETCH, false, NOON));
            note.note(opening(FILE, an, doctor, DOCTOR, D6_OUTCOME, false, NOON.plusSeconds(1)));
            note.note(opening(FILE, an, doctor, DOCTOR, D4_CRITERION_AND_REASONING, true, NOON.plusSeconds(60)));

            List<Opening> openings = read.of(an, false);

            assertThat(openings)
                    .containsExactly(
                            opening(NOON.plusSeconds(60), true, D4_CRITERION_AND_REASONING),
                            opening(NOON, false, D2_SKETCH, D6_OUTCOME));
        });
    }

    @OnEachDatabase
    void names_for_whom_somebody_acted_and_that_it_was_an_emergency(TestDatabase database) {
        onThe(database, () -> {
            note.note(new FileAccessed(
                    FILE, an, doctor, other, DOCTOR, D2_SKETCH, false, "decide-attestation", NOON, true));

            Opening opening = read.of(an, false).get(0);

            assertThat(opening.onBehalfOf()).isEqualTo("Bo Dierckx");
            assertThat(opening.breakGlass()).isTrue();
        });
    }

    /** An adviser takes the expert's place after long sickness, and is called what they are. */
    @Test
    void who_stood_in_an_experts_place_is_called_by_the_own_office() {
        FileAccessed led = opening(FILE, an, other, EXPERT, D2_SKETCH, false, NOON);

        assertThat(NotedAccess.of(led, Set.of(Role.REINTEGRATION_ADVISER)).as()).isEqualTo(Role.REINTEGRATION_ADVISER);
        assertThat(NotedAccess.of(led, Set.of(Role.CENTRAL_EXPERT)).as()).isEqualTo(EXPERT);
        assertThat(NotedAccess.of(led, Set.of(Role.CENTRAL_EXPERT, Role.REINTEGRATION_ADVISER))
                        .as())
                .isEqualTo(EXPERT);
    }

    @OnEachDatabase
    void leaves_out_other_files_and_own_visits_unless_they_are_asked_for(TestDatabase database) {
        onThe(database, () -> {
            note.note(opening(FILE, an, an, STAFF_MEMBER, D2_SKETCH, true, NOON));
            note.note(opening(OTHER_FILE, other, an, EXPERT, D2_SKETCH, false, NOON));
            note.note(opening(FILE, an, doctor, DOCTOR, D2_SKETCH, false, NOON.minus(400, ChronoUnit.DAYS)));

            assertThat(read.of(an, false)).extracting(Opening::name).containsExactly("Carla Evens");
            assertThat(read.of(an, true)).extracting(Opening::own).containsExactly(true, false);
            assertThat(read.of(other, false)).hasSize(1);
        });
    }

    /** Every row of the log about somebody is in one row of the page, and the page says nothing else. */
    @OnEachDatabase
    void equals_the_log_row_by_row(TestDatabase database) {
        onThe(database, () -> {
            Random chance = new Random(7);
            IntStream.range(0, 200).forEach(i -> note.note(anyAccess(chance)));

            List<String> shown = Stream.of(an, other)
                    .flatMap(person -> read.of(person, true).stream())
                    .flatMap(ReadWhoOpenedMyFileTest::rows)
                    .toList();

            assertThat(shown).containsExactlyInAnyOrderElementsOf(logged().keySet());
            assertThat(logged().values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(200);
        });
    }

    private FileAccessed anyAccess(Random chance) {
        boolean about = chance.nextBoolean();
        PersonId deputyOf = chance.nextInt(4) == 0 ? doctor : null;
        return new FileAccessed(
                about ? FILE : OTHER_FILE,
                about ? an : other,
                List.of(an, other, doctor).get(chance.nextInt(3)),
                deputyOf,
                Relation.values()[chance.nextInt(3)],
                InformationClass.values()[chance.nextInt(5)],
                chance.nextBoolean(),
                chance.nextBoolean() ? "decide-attestation" : "doctor-file",
                NOON.plusSeconds(chance.nextInt(600)),
                chance.nextInt(10) == 0);
    }

    /** The log itself: each row in words, and how many entries say just that. */
    private Map<String, Long> logged() {
        return Stream.of(an, other)
                .flatMap(person -> read.log.about(person).stream())
                .map(AccessLogEntry::noted)
                .collect(Collectors.groupingBy(this::row, Collectors.counting()));
    }

    private String row(NotedAccess access) {
        Function<PersonId, String> name = person -> people.of(person).name();
        return String.join(
                " ",
                access.caseNumber().toString(),
                access.at().truncatedTo(ChronoUnit.MINUTES).toString(),
                name.apply(access.actor()),
                access.onBehalfOf() == null ? null : name.apply(access.onBehalfOf()),
                access.relation().name(),
                access.why(),
                access.informationClass().name(),
                access.written() + "/" + access.breakGlass());
    }

    private static Stream<String> rows(Opening opening) {
        return opening.informationClasses().stream()
                .map(each -> String.join(
                        " ",
                        opening.caseNumber().toString(),
                        opening.at().truncatedTo(ChronoUnit.MINUTES).toString(),
                        opening.name(),
                        opening.onBehalfOf(),
                        opening.relation().name(),
                        opening.why(),
                        each.name(),
                        opening.written() + "/" + opening.breakGlass()));
    }

    private void onThe(TestDatabase database, Runnable act) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            Clock clock = Clock.fixed(NOON.plusSeconds(3600), ZoneId.of("Europe/Brussels"));
            note.log = TestLogs.log(persistence);
            note.people = people;
            note.clock = clock;
            read.log = note.log;
            read.people = people;
            read.gate = TestGates.gate(clock, new Facts<>());
            persistence.inTransaction(act);
        }
    }

    private static Opening opening(Instant at, boolean written, InformationClass... classes) {
        return new Opening(
                FILE,
                at,
                "Carla Evens",
                null,
                DOCTOR,
                DOCTOR,
                "decide-attestation",
                written,
                false,
                false,
                List.of(classes));
    }

    private static FileAccessed opening(
            CaseNumber file,
            PersonId subject,
            PersonId actor,
            Relation relation,
            InformationClass informationClass,
            boolean written,
            Instant at) {
        return new FileAccessed(file, subject, actor, relation, informationClass, written, "decide-attestation", at);
    }
}
