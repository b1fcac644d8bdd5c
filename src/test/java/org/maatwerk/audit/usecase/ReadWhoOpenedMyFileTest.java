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

/** D-5: the staff member sees who opened the own file, and only the own file. */
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
    void shows_who_opened_it_in_which_role_what_and_when(TestDatabase database) {
        onThe(database, () -> {
            note.note(opening(FILE, an, doctor, DOCTOR, D2_SKETCH, false, NOON));
            note.note(opening(FILE, an, doctor, DOCTOR, D4_CRITERION_AND_REASONING, true, NOON.plusSeconds(60)));

            List<Opening> openings = read.of(an);

            assertThat(openings)
                    .containsExactly(new Opening(
                            FILE,
                            NOON.plusSeconds(60),
                            "Carla Evens",
                            DOCTOR,
                            true,
                            List.of(D2_SKETCH, D4_CRITERION_AND_REASONING)));
        });
    }

    @OnEachDatabase
    void shows_each_day_apart_newest_first(TestDatabase database) {
        onThe(database, () -> {
            note.note(opening(FILE, an, doctor, DOCTOR, D2_SKETCH, false, NOON.minus(2, ChronoUnit.DAYS)));
            note.note(opening(FILE, an, doctor, DOCTOR, D6_OUTCOME, true, NOON));

            List<Opening> openings = read.of(an);

            assertThat(openings).extracting(Opening::at).containsExactly(NOON, NOON.minus(2, ChronoUnit.DAYS));
        });
    }

    @OnEachDatabase
    void leaves_out_own_visits_other_files_and_what_is_older_than_a_year(TestDatabase database) {
        onThe(database, () -> {
            note.note(opening(FILE, an, an, STAFF_MEMBER, D2_SKETCH, true, NOON));
            note.note(opening(OTHER_FILE, other, an, EXPERT, D2_SKETCH, false, NOON));
            note.note(opening(FILE, an, doctor, DOCTOR, D2_SKETCH, false, NOON.minus(400, ChronoUnit.DAYS)));

            assertThat(read.of(an)).isEmpty();
            assertThat(read.of(other)).hasSize(1);
        });
    }

    private void onThe(TestDatabase database, Runnable act) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            Clock clock = Clock.fixed(NOON.plusSeconds(3600), ZoneId.of("Europe/Brussels"));
            note.log = TestLogs.log(persistence);
            read.log = note.log;
            read.people = people;
            read.gate = TestGates.gate(clock, new Facts<>());
            read.clock = clock;
            persistence.inTransaction(act);
        }
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
