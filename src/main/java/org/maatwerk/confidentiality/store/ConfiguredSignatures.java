package org.maatwerk.confidentiality.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.confidentiality.Signatures;

/** The signatures with the key at {@code maatwerk.access-log.key-file}; without that setting beside the master key. */
@ApplicationScoped
class ConfiguredSignatures implements Signatures {

    @Inject
    Config settings;

    private Signatures signatures;

    @PostConstruct
    void open() {
        signatures = new SigningKeyFile(settings.getOptionalValue("maatwerk.access-log.key-file", String.class)
                .map(Path::of)
                .orElseGet(this::besideTheMasterKey));
    }

    @Override
    public void prepare(boolean mayMake) {
        signatures.prepare(mayMake);
    }

    @Override
    public byte[] sign(byte[] text) {
        return signatures.sign(text);
    }

    @Override
    public boolean isOurs(byte[] text, byte[] signature) {
        return signatures.isOurs(text, signature);
    }

    private Path besideTheMasterKey() {
        return Path.of(settings.getOptionalValue("maatwerk.key-file", String.class)
                        .orElse("./data/keys/master.json"))
                .resolveSibling("access-log.json");
    }
}
