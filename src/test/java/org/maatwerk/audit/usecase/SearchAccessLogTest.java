package org.maatwerk.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;
import static org.maatwerk.confidentiality.InformationClass.D6_OUTCOME;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.attestation.AttestationsInMemory;
import org.maatwerk.audit.AuditRefusal;
import org.maatwerk.audit.LogQuery;
import org.maatwerk.audit.LogQuery.LogOrder;
import org.maatwerk.audit.NotedAccess;
import org.maatwerk.audit.Oddity;
import org.maatwerk.audit.OddityLimits;
import org.maatwerk.audit.store.TestLogs;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.usecase.TestGates;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.Role;
import org.maatwerk.testing.Facts;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** D14: the data protection officer searches the log and sees unusual reading; nobody else does. */
class SearchAccessLogTest {

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");

    private final PeopleInMemory people = new PeopleInMemory();
    private final PersonId officer = people.add(1, "Jana", "Pauwels", Role.DATA_PROTECTION_OFFICER);
    private final PersonId els = people.add(2, "Els", "Janssens", Role.CENTRAL_EXPERT);
    private final PersonId doctor = people.add(3, "Carla", "Evens", Role.OCCUPATIONAL_DOCTOR);
    private final PersonId an = people.add(4, "An", "Claes");
    private final SearchAccessLog search = new SearchAccessLog();
    private final ReadUnusualReading unusual = new ReadUnusualReading();

    @OnEachDatabase
    void finds_by_reader_file_class_period_and_emergency_in_any_order(TestDatabase database) {
        onThe(database, () -> {
            write(1, els, D2_SKETCH, NOON, false);
            write(2, els, D6_OUTCOME, NOON.plusSeconds(60), false);
            write(1, doctor, D2_SKETCH, NOON.plusSeconds(120), true);

            assertThat(numbers(query(null, null, null, null, null, false, LogOrder.NEWEST)))
                    .containsExactly(3L, 2L, 1L);
            assertThat(numbers(query(null, null, null, null, null, false, LogOrder.OLDEST)))
                    .containsExactly(1L, 2L, 3L);
            assertThat(numbers(query(null, null, null, null, null, false, LogOrder.FILE)))
                    .containsExactly(3L, 1L, 2L);
            assertThat(numbers(query(els, null, null, null, null, false, LogOrder.READER)))
                    .containsExactly(2L, 1L);
            assertThat(numbers(query(null, file(1), D2_SKETCH, null, null, false, LogOrder.OLDEST)))
                    .containsExactly(1L, 3L);
            assertThat(numbers(query(null, null, null, NOON, NOON.plusSeconds(120), false, LogOrder.OLDEST)))
                    .containsExactly(1L, 2L);
            assertThat(numbers(query(null, null, null, null, null, true, LogOrder.OLDEST)))
                    .containsExactly(3L);
        });
    }

    @OnEachDatabase
    void gives_a_page_at_a_time_and_says_how_much_there_is(TestDatabase database) {
        onThe(database, () -> {
            for (int i = 0; i < LogQuery.PAGE + 3; i++) {
                write(1, els, D2_SKETCH, NOON.plusSeconds(i), false);
            }

            FoundEntries second =
                    search.search(officer, new LogQuery(null, null, null, null, null, false, LogOrder.OLDEST, 1));

            assertThat(second.lines()).hasSize(3);
            assertThat(second.total()).isEqualTo(LogQuery.PAGE + 3);
            assertThat(second.lines().get(0).reader()).isEqualTo("Els Janssens");
        });
    }

    @OnEachDatabase
    void is_closed_to_everybody_else_and_knows_a_reader_by_the_whole_address(TestDatabase database) {
        onThe(database, () -> {
            LogQuery all = query(null, null, null, null, null, false, LogOrder.NEWEST);

            Stream.of(els, doctor, an).forEach(other -> {
                assertThatThrownBy(() -> search.search(other, all)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> search.reader(other, "els@example.org"))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> unusual.between(other, LocalDate.EPOCH, LocalDate.EPOCH))
                        .isInstanceOf(NotFound.class);
            });
            assertThat(search.reader(officer, " ELS@example.org ")).isEqualTo(els);
            assertThatThrownBy(() -> search.reader(officer, "els"))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                            .isEqualTo(AuditRefusal.NO_SUCH_READER));
        });
    }

    @OnEachDatabase
    void unusual_reading_names_reader_day_and_file(TestDatabase database) {
        onThe(database, () -> {
            write(1, doctor, D2_SKETCH, NOON, false);
            write(1, els, D2_SKETCH, NOON, false);
            write(1, doctor, D2_SKETCH, NOON.plusSeconds(24 * 3600), false);
            LocalDate friday = LocalDate.of(2026, 11, 20);

            List<UnusualLine> found = unusual.between(officer, friday, friday.plusDays(1));

            assertThat(found)
                    .containsExactly(
                            new UnusualLine(
                                    Oddity.OUTSIDE_HOURS, doctor, "Carla Evens", friday.plusDays(1), file(1), 1),
                            new UnusualLine(Oddity.CLOSE_BY, els, "Els Janssens", friday, file(1), 1));
        });
    }

    private List<Long> numbers(LogQuery query) {
        return search.search(officer, query).lines().stream()
                .map(LoggedLine::sequence)
                .toList();
    }

    private static LogQuery query(
            PersonId reader,
            CaseNumber file,
            InformationClass what,
            Instant from,
            Instant until,
            boolean emergency,
            LogOrder order) {
        return new LogQuery(reader, file, what, from, until, emergency, order, 0);
    }

    private void write(int file, PersonId reader, InformationClass what, Instant at, boolean emergency) {
        search.log.add(new NotedAccess(
                file(file), an, reader, null, "", Relation.EXPERT, what, false, "expert-files", at, emergency));
    }

    private static CaseNumber file(int number) {
        return new CaseNumber("IA-2026-0000" + number);
    }

    private void onThe(TestDatabase database, Runnable act) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
            search.door = new OfficerDoor();
            search.door.people = people;
            search.door.clock = clock;
            search.door.gate = TestGates.gate(clock, new Facts<>());
            search.people = people;
            search.log = TestLogs.log(persistence);
            unusual.door = search.door;
            unusual.log = search.log;
            unusual.limits = new OddityLimits(20, 7, 20, ZoneOffset.UTC);
            unusual.attestations = new AttestationsInMemory();
            persistence.inTransaction(act);
        }
    }
}
