package org.maatwerk.people.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.maatwerk.people.SignInTry;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

class SignInTryStoreTest {

    private static final Instant NOON = Instant.parse("2027-03-01T11:00:00.123456Z");

    @OnEachDatabase
    void keeps_tries_newest_first_and_forgets_what_it_is_told_to(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaSignInTries tries = new JpaSignInTries();
            tries.entities = entities.entityManager();
            entities.inTransaction(() -> {
                tries.add(new SignInTry("an", NOON.minusSeconds(60)));
                tries.add(new SignInTry("an", NOON));
                tries.add(new SignInTry("bo", NOON.minusSeconds(60)));
                tries.add(new SignInTry("bo", NOON));
            });
            assertThat(tries.of("an")).extracting(SignInTry::triedAt).containsExactly(NOON, NOON.minusSeconds(60));

            long newest = tries.of("an").get(0).id();
            entities.inTransaction(() -> tries.remove(newest));
            assertThat(tries.of("an")).extracting(SignInTry::triedAt).containsExactly(NOON.minusSeconds(60));

            entities.inTransaction(() -> tries.removeBefore(NOON));
            assertThat(tries.of("an")).isEmpty();
            assertThat(tries.of("bo")).extracting(SignInTry::triedAt).containsExactly(NOON);

            entities.inTransaction(() -> tries.removeAll("bo"));
            assertThat(tries.of("bo")).isEmpty();
        }
    }
}
