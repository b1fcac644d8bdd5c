package org.maatwerk.confidentiality.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.maatwerk.confidentiality.FileKey;
import org.maatwerk.confidentiality.FileSecrets;
import org.maatwerk.confidentiality.KeyWrapping;
import org.maatwerk.confidentiality.MasterKeys;
import org.maatwerk.kernel.CaseNumber;

/**
 * Makes data keys, wraps and unwraps them: under the secret of the file first, then under the master key, bound to the
 * case number. Put beside another case number a wrapped key does not open.
 */
@ApplicationScoped
class DataKeys implements KeyWrapping {

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Inject
    MasterKeys masterKeys;

    @Inject
    FileSecrets secrets;

    /** The secret is kept before the row is: a transaction that fails leaves a secret of nothing. */
    FileKey fresh(CaseNumber file, long masterKey, Instant at) throws GeneralSecurityException {
        secrets.findOrMake(file);
        KeysetHandle data = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        return new FileKey(file, wrapped(data, file, masterKey), masterKey, at);
    }

    Aead open(FileKey key) throws GeneralSecurityException {
        return unwrapped(key).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    @Override
    public FileKey rewrapped(FileKey key, long masterKey) {
        try {
            KeysetHandle data = unwrapped(key);
            secrets.findOrMake(key.caseNumber());
            return key.inWrapping(wrapped(data, key.caseNumber(), masterKey), masterKey);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("the key of " + key.caseNumber() + " could not be wrapped anew", failed);
        }
    }

    private byte[] wrapped(KeysetHandle data, CaseNumber file, long masterKey) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                data, new BothKeys(masterKey, secretOf(file)), boundTo(file));
    }

    private KeysetHandle unwrapped(FileKey key) throws GeneralSecurityException {
        Aead secret = key.isWithSecret() ? secretOf(key.caseNumber()) : null;
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                key.wrappedKey(), new BothKeys(key.masterKeyId(), secret), boundTo(key.caseNumber()));
    }

    private Aead secretOf(CaseNumber file) {
        return new SecretKeyAead(new SecretKeySpec(secrets.of(file), "AES"));
    }

    private static byte[] boundTo(CaseNumber file) {
        return file.value().getBytes(StandardCharsets.UTF_8);
    }

    /** Without secret: as it was before there were secrets. */
    private final class BothKeys implements Aead {

        private final long masterKey;
        private final Aead secret;

        BothKeys(long masterKey, Aead secret) {
            this.masterKey = masterKey;
            this.secret = secret;
        }

        @Override
        public byte[] encrypt(byte[] plain, byte[] boundTo) throws GeneralSecurityException {
            return masterKeys.wrap(masterKey, secret.encrypt(plain, boundTo), boundTo);
        }

        @Override
        public byte[] decrypt(byte[] wrapped, byte[] boundTo) throws GeneralSecurityException {
            byte[] inner = masterKeys.unwrap(masterKey, wrapped, boundTo);
            return secret == null ? inner : secret.decrypt(inner, boundTo);
        }
    }
}
