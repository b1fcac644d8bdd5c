package org.maatwerk.shell.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;

/**
 * Everybody in the demo's personnel feed signs in with the same published password. Lets nobody in outside the demo
 * profile: there the identity provider decides (X9).
 */
@ApplicationScoped
public class DemoAccounts implements IdentityStore {

    /** Published on the sign-in page of the demo; it protects nothing. */
    static final String PASSWORD = "maatwerk";

    @Inject
    People people;

    @Inject
    Clock clock;

    @Inject
    SignInMode mode;

    boolean open() {
        return mode.isDemo();
    }

    @Override
    public CredentialValidationResult validate(Credential shown) {
        return shown instanceof UsernamePasswordCredential password
                ? validate(password)
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult validate(UsernamePasswordCredential shown) {
        if (!open() || !shown.compareTo(shown.getCaller(), PASSWORD)) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        return people.withEmail(shown.getCaller().strip())
                .filter(person -> person.employedOn(LocalDate.now(clock)))
                .map(DemoAccounts::letIn)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult letIn(PersonView person) {
        return new CredentialValidationResult(person.id().toString());
    }
}
