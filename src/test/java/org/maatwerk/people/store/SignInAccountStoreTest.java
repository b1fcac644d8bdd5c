package org.maatwerk.people.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.SignInAccount;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

class SignInAccountStoreTest {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00.123456Z");
    private static final PersonId AN = new PersonId(1);
    private static final PersonId BO = new PersonId(2);

    @OnEachDatabase
    void an_account_is_found_and_can_go_to_somebody_else_in_one_act(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaSignInAccounts accounts = accounts(entities);
            entities.inTransaction(() -> accounts.add(new SignInAccount("a", AN, NOON)));
            assertThat(accounts.of(AN).orElseThrow().boundAt()).isEqualTo(NOON);

            entities.inTransaction(() -> {
                accounts.remove(accounts.find("a").orElseThrow());
                accounts.add(new SignInAccount("a", BO, NOON));
            });

            assertThat(accounts.find("a").orElseThrow().person()).isEqualTo(BO);
            assertThat(accounts.of(AN)).isEmpty();
        }
    }

    /** Two at once cannot both be the first. */
    @OnEachDatabase
    void a_person_has_one_account(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaSignInAccounts accounts = accounts(entities);
            entities.inTransaction(() -> accounts.add(new SignInAccount("a", AN, NOON)));

            assertThatThrownBy(() -> entities.inTransaction(() -> accounts.add(new SignInAccount("b", AN, NOON))))
                    .isInstanceOf(RuntimeException.class);

            assertThat(accounts.find("b")).isEmpty();
        }
    }

    private static JpaSignInAccounts accounts(TestPersistence entities) {
        JpaSignInAccounts accounts = new JpaSignInAccounts();
        accounts.entities = entities.entityManager();
        return accounts;
    }
}
