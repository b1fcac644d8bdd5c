package org.maatwerk.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.maatwerk.audit.store.TestLogs;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.Role;
import org.maatwerk.people.RoleEnded;
import org.maatwerk.people.RoleGranted;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** Who opens doors leaves a trace too: D-5. */
class ReadRoleLogTest {

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final PeopleInMemory people = new PeopleInMemory();
    private final PersonId an = people.add(1, "An", "Claes");
    private final PersonId administrator = people.add(2, "Bo", "Dierckx", Role.ADMINISTRATOR);
    private final PersonId officer = people.add(3, "Carla", "Evens", Role.DATA_PROTECTION_OFFICER);
    private final OrganisationKey organisation = people.of(an).organisation();
    private final NoteRole note = new NoteRole();
    private final ReadRoleLog read = new ReadRoleLog();

    @OnEachDatabase
    void says_who_gave_and_who_ended_a_role_newest_first(TestDatabase database) {
        onThe(database, () -> {
            note.granted(new RoleGranted(an, Role.SMT_MEMBER, organisation, TODAY, null, administrator));
            note.ended(new RoleEnded(an, Role.SMT_MEMBER, organisation, TODAY.plusDays(5), administrator));

            assertThat(read.of(officer, 0, 10))
                    .satisfiesExactly(
                            ended -> {
                                assertThat(ended.ended()).isTrue();
                                assertThat(ended.until()).isEqualTo(TODAY.plusDays(5));
                                assertThat(ended.by()).isEqualTo("Bo Dierckx");
                            },
                            granted -> {
                                assertThat(granted.ended()).isFalse();
                                assertThat(granted.person()).isEqualTo("An Claes");
                                assertThat(granted.from()).isEqualTo(TODAY);
                                assertThat(granted.at()).isEqualTo(NOON);
                            });
            assertThat(read.of(administrator, 1, 10)).hasSize(1);
        });
    }

    @OnEachDatabase
    void a_role_of_the_first_start_was_given_by_nobody(TestDatabase database) {
        onThe(database, () -> {
            note.granted(new RoleGranted(an, Role.SMT_MEMBER, organisation, TODAY, null, null));

            assertThat(read.of(officer, 0, 10))
                    .singleElement()
                    .extracting(RoleChange::by)
                    .isEqualTo("");
        });
    }

    @OnEachDatabase
    void for_everybody_else_there_is_nothing(TestDatabase database) {
        onThe(database, () -> assertThatThrownBy(() -> read.of(an, 0, 10)).isInstanceOf(NotFound.class));
    }

    private void onThe(TestDatabase database, Runnable act) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            Clock clock = Clock.fixed(NOON, ZoneId.of("Europe/Brussels"));
            note.log = TestLogs.roles(persistence);
            note.clock = clock;
            read.log = note.log;
            read.people = people;
            read.clock = clock;
            persistence.inTransaction(act);
        }
    }
}
