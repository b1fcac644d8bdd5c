package org.maatwerk.confidentiality.store;

import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.kernel.HouseStarted;

/** The master key at {@code maatwerk.key-file}, read once. */
@ApplicationScoped
class ConfiguredMasterKey implements MasterKey {

    @Inject
    Config settings;

    private MasterKeyFile key;

    /** A missing key is found out when the house wakes up, not when the first sketch is written. */
    void atStart(@Observes HouseStarted started) {
        key();
    }

    @Override
    public long id() {
        return key().id();
    }

    @Override
    public Aead aead() {
        return key().aead();
    }

    private synchronized MasterKeyFile key() {
        if (key == null) {
            key = MasterKeyFile.at(file(), isDemo());
        }
        return key;
    }

    private Path file() {
        return Path.of(
                settings.getOptionalValue("maatwerk.key-file", String.class).orElse("./data/keys/master.json"));
    }

    private boolean isDemo() {
        return "demo"
                .equals(settings.getOptionalValue("maatwerk.profile", String.class)
                        .orElse("demo"));
    }
}
