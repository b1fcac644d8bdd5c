package org.maatwerk.confidentiality.store;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.maatwerk.confidentiality.Signatures;

/** Ed25519 with the keys in a file; a keyset can hold several, so that what an older key signed stays ours. */
public final class SigningKeyFile implements Signatures {

    private final Path file;
    private PublicKeySign signer;
    private PublicKeyVerify verifier;

    SigningKeyFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized void prepare(boolean mayMake) {
        try {
            SignatureConfig.register();
            if (mayMake && Files.notExists(file)) {
                String key = TinkJsonProtoKeysetFormat.serializeKeyset(
                        KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519), InsecureSecretKeyAccess.get());
                new KeptFile(file).create(key.getBytes(StandardCharsets.UTF_8));
            }
            if (!Files.isReadable(file)) {
                throw new IllegalStateException("no key file at " + file.toAbsolutePath()
                        + ": the access log was signed with it; restore it, or set MAATWERK_ACCESS_LOG_KEY_FILE");
            }
            KeysetHandle keys =
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
            signer = keys.getPrimitive(RegistryConfiguration.get(), PublicKeySign.class);
            verifier = keys.getPublicKeysetHandle().getPrimitive(RegistryConfiguration.get(), PublicKeyVerify.class);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    "the key file " + file.toAbsolutePath() + " holds no usable key: restore it from its backup",
                    unusable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public synchronized byte[] sign(byte[] text) {
        try {
            return signer.sign(text);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("signing failed", failed);
        }
    }

    @Override
    public synchronized boolean isOurs(byte[] text, byte[] signature) {
        try {
            verifier.verify(signature, text);
            return true;
        } catch (GeneralSecurityException notOurs) {
            return false;
        }
    }

    /** For a program without a container: only reads, never makes. */
    public static final class Reader implements Signatures.Opener {

        @Override
        public Signatures at(Path keyFile) {
            Signatures signatures = new SigningKeyFile(keyFile);
            signatures.prepare(false);
            return signatures;
        }
    }
}
