package org.maatwerk.confidentiality.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.confidentiality.FileKey;
import org.maatwerk.confidentiality.FileKeys;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;

/** The real vault with a master key of its own, for the tests of every room. */
public final class TestVaults {

    private TestVaults() {}

    /** Its file keys are kept in memory. */
    public static Vault vault() {
        return vault(new KeysInMemory());
    }

    public static Vault vault(FileKeys keys) {
        return vault(keys, freshMasterKey(), Clock.systemUTC());
    }

    static SealingVault vault(FileKeys keys, MasterKey masterKey, Clock clock) {
        UnwrappedKeys unwrapped = new UnwrappedKeys();
        unwrapped.masterKey = masterKey;
        unwrapped.clock = clock;
        SealingVault vault = new SealingVault();
        vault.keys = keys;
        vault.masterKey = masterKey;
        vault.unwrapped = unwrapped;
        vault.clock = clock;
        return vault;
    }

    static MasterKey freshMasterKey() {
        try {
            AeadConfig.register();
            KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return new FixedMasterKey(
                    handle.getPrimary().getId(), handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private record FixedMasterKey(long id, Aead aead) implements MasterKey {}

    static final class KeysInMemory implements FileKeys {

        final Map<CaseNumber, FileKey> kept = new HashMap<>();

        @Override
        public Optional<FileKey> find(CaseNumber file) {
            return Optional.ofNullable(kept.get(file));
        }

        @Override
        public void add(FileKey key) {
            kept.put(key.caseNumber(), key);
        }
    }
}
