package org.maatwerk.registration.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.registration.WithdrawnRegistration;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** Withdrawn registrations in a real database (T14). */
class WithdrawnRegistrationStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final PersonId AN = new PersonId(7);
    private static final PersonId BO = new PersonId(8);
    private static final PersonId PIA = new PersonId(81);
    private static final int AT_ONCE = 4;

    @OnEachDatabase
    void keeps_from_when_until_when_and_who_noted_it_T14(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaWithdrawnRegistrations registrations = registrations(entities);
            CaseNumber number = entities.inTransaction(() -> {
                WithdrawnRegistration first = noted(registrations, AN, TODAY.minusDays(4));
                noted(registrations, BO, TODAY.minusDays(2));
                return first.caseNumber();
            });
            entities.inTransaction(() -> registrations.toChange(number).registeredAgain(TODAY, TODAY, PIA, NOW));
            entities.inTransaction(() -> noted(registrations, AN, TODAY));
            entities.forget();

            assertThat(number).isEqualTo(new CaseNumber("REG-2026-00001"));
            assertThat(registrations.all())
                    .extracting(WithdrawnRegistration::person)
                    .containsExactly(AN, BO, AN);
            WithdrawnRegistration former = registrations.of(AN).get(1);
            assertThat(former.withdrawnOn()).isEqualTo(TODAY.minusDays(4));
            assertThat(former.registeredAgainOn()).isEqualTo(TODAY);
            assertThat(former.notedBy()).isEqualTo(PIA);
            assertThat(former.notedAt()).isEqualTo(NOW);
            assertThat(former.againNotedBy()).isEqualTo(PIA);
            assertThat(former.againNotedAt()).isEqualTo(NOW);
            assertThat(registrations.of(AN).get(0).isOpen()).isTrue();
            CaseNumber unknown = new CaseNumber("REG-2026-00099");
            assertThatThrownBy(() -> entities.inTransaction(() -> registrations.toChange(unknown)))
                    .isInstanceOf(NotFound.class);
        }
    }

    /** Two tabs, or two nodes: the database lets each person stand there once. */
    @OnEachDatabase
    void together_they_never_withdraw_twice_T14(TestDatabase database) {
        List<CompletableFuture<Boolean>> all = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> tried(database)))
                .toList();

        assertThat(all.stream().filter(CompletableFuture::join).count()).isEqualTo(1);
        try (TestPersistence entities = new TestPersistence(database)) {
            assertThat(registrations(entities).of(AN)).hasSize(1);
        }
    }

    /** Without a look at what is there: as if all had looked before anybody noted something. */
    private static boolean tried(TestDatabase database) {
        try (TestPersistence own = new TestPersistence(database)) {
            own.inTransaction(() -> noted(registrations(own), AN, TODAY));
            return true;
        } catch (PersistenceException secondToCome) {
            return false;
        }
    }

    private static WithdrawnRegistration noted(JpaWithdrawnRegistrations registrations, PersonId person, LocalDate on) {
        WithdrawnRegistration withdrawn =
                new WithdrawnRegistration(registrations.nextNumber(), person, PIA, NOW).since(on, TODAY, List.of());
        registrations.add(withdrawn);
        return withdrawn;
    }

    private static JpaWithdrawnRegistrations registrations(TestPersistence entities) {
        JpaWithdrawnRegistrations registrations = new JpaWithdrawnRegistrations();
        registrations.entities = entities.entityManager();
        registrations.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return registrations;
    }
}
