package org.maatwerk.documents.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.documents.SealKey;
import org.maatwerk.documents.SealKeys;
import org.maatwerk.documents.usecase.SelfMadeKey;
import org.maatwerk.kernel.HouseStarted;

/** The key store of {@code maatwerk.seal.key-store}. A demo makes its own when it first seals something. */
@ApplicationScoped
class ConfiguredSealKeys implements SealKeys {

    /** Protects nothing: it stands here for everybody to read, and the demo's key is for the demo alone. */
    private static final String OF_THE_DEMO = "maatwerk-demo";

    private static final Duration BEFORE = Duration.ofDays(1);

    /** The history that a demo can begin with is older than ten years. */
    private static final Duration LIFE_IN_THE_DEMO = Duration.ofDays(10_958);

    @Inject
    Config settings;

    @Inject
    Clock clock;

    /** A key store that does not open, or whose keys are too old, is found out when the house wakes up. */
    void atStart(@Observes HouseStarted started) {
        if (chosen("maatwerk.seal.password-file").isPresent()) {
            store().validAt(clock.instant());
        }
    }

    @Override
    public SealKey validAt(Instant moment) {
        return made(moment).validAt(moment);
    }

    @Override
    public List<X509Certificate> known() {
        return store().known();
    }

    private synchronized SealKeyStore made(Instant moment) {
        SealKeyStore store = store();
        if (isDemo() && !store.isThere()) {
            store.keep(SelfMadeKey.of("CN=Maatwerk demo,O=Nobody", moment.minus(BEFORE), LIFE_IN_THE_DEMO));
        }
        return store;
    }

    private SealKeyStore store() {
        return new SealKeyStore(
                Path.of(chosen("maatwerk.seal.key-store").orElse("./data/keys/seal.p12")),
                password(chosen("maatwerk.seal.password-file")));
    }

    static char[] password(Optional<String> file) {
        try {
            return file.isEmpty()
                    ? OF_THE_DEMO.toCharArray()
                    : Files.readString(Path.of(file.get())).strip().toCharArray();
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "the password of the seal's key store cannot be read: set MAATWERK_SEAL_PASSWORD_FILE to a file"
                            + " that holds it (docs/operations.md, Seal)",
                    unreadable);
        }
    }

    private boolean isDemo() {
        return chosen("maatwerk.profile").orElse("demo").equals("demo");
    }

    private Optional<String> chosen(String key) {
        return settings.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }
}
