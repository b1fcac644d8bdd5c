package org.maatwerk.shell.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** How people sign in: with demo accounts, in the demo only, or with an OpenID provider; never both (X9). */
@ApplicationScoped
public class SignInMode {

    private static final String DEMO = "demo";

    @Inject
    Config settings;

    public boolean isOpenId() {
        return chosen().filter("openid"::equals).isPresent() || !isDemoProfile();
    }

    boolean isDemo() {
        return !isOpenId();
    }

    /** Where people go to sign in, as they may see it in their browser; empty in the demo. */
    String providerHost() {
        return settings.getOptionalValue("maatwerk.openid.issuer", String.class)
                .map(URI::create)
                .map(URI::getHost)
                .orElse("");
    }

    private Optional<String> chosen() {
        return settings.getOptionalValue("maatwerk.sign-in", String.class);
    }

    private boolean isDemoProfile() {
        return DEMO.equals(
                settings.getOptionalValue("maatwerk.profile", String.class).orElse(DEMO));
    }
}
