package org.maatwerk.confidentiality.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.confidentiality.FileSecrets;
import org.maatwerk.confidentiality.MasterKeys;
import org.maatwerk.kernel.HouseStarted;

/** The master keys and the secrets of the files, where the settings say that they are. */
@ApplicationScoped
class ConfiguredKeys {

    @Inject
    Config settings;

    private MasterKeys masterKeys;
    private FileSecrets fileSecrets;

    /** A missing key is found out when the house wakes up, not when the first sketch is written. */
    void atStart(@Observes HouseStarted started) {
        masterKeys();
        fileSecrets();
    }

    @Produces
    @ApplicationScoped
    synchronized MasterKeys masterKeys() {
        if (masterKeys == null) {
            masterKeys = "keystore".equals(chosen("maatwerk.key-keeper", "file"))
                    ? MasterKeyStore.at(keyFile(), passwordFile())
                    : MasterKeyFile.at(keyFile(), isDemo());
        }
        return masterKeys;
    }

    @Produces
    @ApplicationScoped
    synchronized FileSecrets fileSecrets() {
        if (fileSecrets == null) {
            Path beside = keyFile().toAbsolutePath().resolveSibling("files");
            fileSecrets = new FileSecretFolder(Path.of(chosen("maatwerk.file-secrets", beside.toString())));
        }
        return fileSecrets;
    }

    private Path keyFile() {
        return Path.of(chosen("maatwerk.key-file", "./data/keys/master.json"));
    }

    private Path passwordFile() {
        return settings.getOptionalValue("maatwerk.key-password-file", String.class)
                .map(Path::of)
                .orElse(null);
    }

    private boolean isDemo() {
        return "demo".equals(chosen("maatwerk.profile", "demo"));
    }

    private String chosen(String key, String otherwise) {
        return settings.getOptionalValue(key, String.class).orElse(otherwise);
    }
}
