package org.maatwerk.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.testing.TestSettings;

class DemoAccountsTest {

    private static final String AN = "an@example.org";

    private final DemoAccounts accounts = new DemoAccounts();

    DemoAccountsTest() {
        PeopleInMemory people = new PeopleInMemory();
        people.add(1, "An", "Peeters");
        accounts.people = people;
        accounts.clock = Clock.systemUTC();
        accounts.mode = new SignInMode();
        accounts.mode.settings = new TestSettings(Map.of());
    }

    @Test
    void the_published_password_lets_in() {
        assertThat(shown(AN, "maatwerk")).isEqualTo(Status.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maatwerk", "maatwerk ", " maatwerk", "maatwer", "maatwerkmaatwerk", "ｍaatwerk", ""})
    void a_password_is_taken_as_it_is_V6_2_8(String password) {
        assertThat(shown(AN, password)).isEqualTo(Status.INVALID);
    }

    @Test
    void in_production_nobody_gets_in_that_way() {
        accounts.mode.settings = new TestSettings(Map.of("maatwerk.profile", "production"));

        assertThat(shown(AN, "maatwerk")).isEqualTo(Status.INVALID);
    }

    private Status shown(String account, String password) {
        return accounts.validate((jakarta.security.enterprise.credential.Credential)
                        new UsernamePasswordCredential(account, password))
                .getStatus();
    }
}
