package org.maatwerk.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What must be so before real people's files are behind the door (X9, D-4): their own keys, an identity provider and no
 * demo account, a database password of their own, and TLS up to a proxy that is known. Asked before anything starts.
 */
final class ProductionPromises {

    private static final List<String> OF_THE_PROVIDER =
            List.of("maatwerk.openid.issuer", "maatwerk.openid.client", "maatwerk.openid.secret-file");

    private static final Set<String> PUBLISHED_PASSWORDS = Set.of("", "maatwerk", "change-me");

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");

    private static final Pattern ON_THIS_MACHINE =
            Pattern.compile("jdbc:mariadb:(//)?(localhost|127\\.0\\.0\\.1|\\[::1])([:/].*)?");

    private static final Pattern VERIFIED = Pattern.compile("[?&]sslMode=verify-full(&|$)");

    private final Settings settings;

    ProductionPromises(Settings settings) {
        this.settings = settings;
    }

    void areKept() throws CannotStart {
        if (settings.isDemo()) {
            return;
        }
        noDemoAccounts();
        ownKey();
        ownSeal();
        for (String setting : OF_THE_PROVIDER) {
            if (settings.chosen(setting).isEmpty()) {
                throw new CannotStart("Production signs people in with an OpenID provider. Set %s."
                        .formatted(Setting.variable(setting)));
            }
        }
        strongSignIn();
        ownDatabasePassword();
        overTls("maatwerk.openid.issuer");
        overTls("maatwerk.public-url");
        databaseOverTls();
        proxyOverTls();
        if (settings.chosen("maatwerk.proxy").isEmpty()) {
            throw new CannotStart("Production stands behind a proxy that ends TLS. Set MAATWERK_PROXY to its address: "
                    + "what it forwards is believed, what others say is not.");
        }
    }

    private void noDemoAccounts() throws CannotStart {
        if (settings.chosen("maatwerk.sign-in").filter("demo"::equals).isPresent()) {
            throw new CannotStart("Demo accounts let anybody in, so production does not start with "
                    + "MAATWERK_SIGN_IN=demo. Leave it out, or set it to openid.");
        }
    }

    private void ownKey() throws CannotStart {
        Path key = Path.of(settings.derived().get("maatwerk.key-file"));
        if (!Files.isReadable(key)) {
            throw new CannotStart(
                    "Production brings its own master key, and there is none to read at %s. ".formatted(key)
                            + "Put it there, or say with MAATWERK_KEY_FILE where it is.");
        }
    }

    private void ownSeal() throws CannotStart {
        Path store = Path.of(settings.derived().get("maatwerk.seal.key-store"));
        if (!Files.isReadable(store)) {
            throw new CannotStart(
                    "Production seals documents with the organisation's own key, and there is no key store "
                            + "to read at %s. ".formatted(store)
                            + "Put it there, or say with MAATWERK_SEAL_KEY_STORE where it is.");
        }
        if (settings.chosen("maatwerk.seal.password-file").isEmpty()) {
            throw new CannotStart("The key of the organisation's seal lies behind a password. "
                    + "Set MAATWERK_SEAL_PASSWORD_FILE to a file that holds it.");
        }
    }

    /** How sure the provider must be of somebody is chosen, also by whoever leaves it to the provider. */
    private void strongSignIn() throws CannotStart {
        if (settings.chosen("maatwerk.openid.acr").isEmpty()
                && settings.chosen("maatwerk.openid.amr").isEmpty()) {
            throw new CannotStart("Production says how sure the provider must be of somebody. Set MAATWERK_OPENID_ACR "
                    + "or MAATWERK_OPENID_AMR; MAATWERK_OPENID_ACR=any leaves it to a provider that always asks for "
                    + "a second proof.");
        }
    }

    /** Neither the default nor what our example shows. */
    private void ownDatabasePassword() throws CannotStart {
        if (PUBLISHED_PASSWORDS.contains(settings.databasePassword().strip())) {
            throw new CannotStart("Production keeps its database behind a password of its own. "
                    + "Set MAATWERK_DATABASE_PASSWORD, and not to one that we published.");
        }
    }

    /** On this machine itself nobody listens in between. */
    private void databaseOverTls() throws CannotStart {
        String url = settings.databaseUrl();
        boolean isElsewhere =
                url.startsWith("jdbc:mariadb:") && !ON_THIS_MACHINE.matcher(url).matches();
        if (isElsewhere && !VERIFIED.matcher(url).find()) {
            throw new CannotStart("Production speaks TLS with its database, and knows it by name. "
                    + "Add sslMode=verify-full to MAATWERK_DATABASE_URL.");
        }
    }

    private void proxyOverTls() throws CannotStart {
        boolean isReachedFromElsewhere = !LOOPBACK.contains(settings.address());
        if (isReachedFromElsewhere && !InnerTls.isChosen(settings)) {
            throw new CannotStart("Production speaks TLS with its proxy. Set MAATWERK_TLS_KEY_STORE, "
                    + "or listen on this machine only (MAATWERK_ADDRESS=127.0.0.1).");
        }
    }

    private void overTls(String setting) throws CannotStart {
        Optional<String> address = settings.chosen(setting);
        if (address.filter(url -> url.startsWith("https://")).isEmpty()) {
            throw new CannotStart("Production is reached over TLS only. %s must begin with https://."
                    .formatted(Setting.variable(setting)));
        }
    }
}
