package org.maatwerk.shell.signin.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.maatwerk.shell.signin.SignInMode;

/** Lets in whom the provider vouches for; shut while people sign in with demo accounts. */
@ApplicationScoped
public class ProviderAccounts implements IdentityStore {

    @Inject
    SignInMode mode;

    @Override
    public CredentialValidationResult validate(Credential shown) {
        return shown instanceof Known known && mode.isOpenId()
                ? new CredentialValidationResult(known.person().toString())
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
