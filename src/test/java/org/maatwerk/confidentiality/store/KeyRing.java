package org.maatwerk.confidentiality.store;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import org.maatwerk.confidentiality.FileKeys;
import org.maatwerk.confidentiality.FileSecrets;
import org.maatwerk.confidentiality.FileSecretsInMemory;
import org.maatwerk.confidentiality.KeyRotations;
import org.maatwerk.confidentiality.KeyRotationsInMemory;
import org.maatwerk.confidentiality.KeyWrapping;
import org.maatwerk.confidentiality.MasterKeys;
import org.maatwerk.confidentiality.MasterKeysInMemory;

/** Everything the real vault needs, each part in memory unless a test brings its own. */
public record KeyRing(FileKeys keys, MasterKeys masterKeys, FileSecrets secrets, KeyRotations rotations, Clock clock) {

    public static KeyRing inMemory() {
        return inMemory(new FileKeysInMemory());
    }

    public static KeyRing inMemory(FileKeys keys) {
        return new KeyRing(
                keys,
                new MasterKeysInMemory(),
                new FileSecretsInMemory(),
                new KeyRotationsInMemory(),
                Clock.systemUTC());
    }

    /** What is kept in the database is kept there. */
    public static KeyRing on(EntityManager entityManager, MasterKeys masterKeys, FileSecrets secrets) {
        StoredFileKeys keys = new StoredFileKeys();
        keys.entityManager = entityManager;
        StoredKeyRotations rotations = new StoredKeyRotations();
        rotations.entityManager = entityManager;
        return new KeyRing(keys, masterKeys, secrets, rotations, Clock.systemUTC());
    }

    /** As in the product: database, and a folder apart with the key file and the secrets. */
    public static KeyRing on(EntityManager entityManager, Path keyFolder) {
        MasterKeys masterKeys = MasterKeyFile.at(keyFolder.resolve("master.json"), true);
        return on(entityManager, masterKeys, new FileSecretFolder(keyFolder.resolve("files")));
    }

    /** The same, with other master keys. */
    public KeyRing with(MasterKeys others) {
        return new KeyRing(keys, others, secrets, rotations, clock);
    }

    public KeyWrapping wrapping() {
        return dataKeys();
    }

    /** A vault that remembers nothing yet, as after a restart. */
    public SealingVault vault() {
        UnwrappedKeys unwrapped = new UnwrappedKeys();
        unwrapped.dataKeys = dataKeys();
        unwrapped.masterKeys = masterKeys;
        unwrapped.clock = clock;
        SealingVault vault = new SealingVault();
        vault.keys = keys;
        vault.rotations = rotations;
        vault.unwrapped = unwrapped;
        vault.clock = clock;
        return vault;
    }

    DataKeys dataKeys() {
        DataKeys dataKeys = new DataKeys();
        dataKeys.masterKeys = masterKeys;
        dataKeys.secrets = secrets;
        return dataKeys;
    }
}
