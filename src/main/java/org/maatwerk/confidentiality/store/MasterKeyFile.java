package org.maatwerk.confidentiality.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** A master key in a file that only this program's account can read. */
final class MasterKeyFile implements MasterKey {

    private final KeysetHandle keys;
    private final Aead aead;

    private MasterKeyFile(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /**
     * @param make whether a missing file may be made (a trial); production brings its own, or a lost disk would
     *     quietly start with a new key and no file could be read again
     * @throws IllegalStateException with one line that says what to do
     */
    static MasterKeyFile at(Path file, boolean make) {
        try {
            AeadConfig.register();
            if (make && Files.notExists(file)) {
                make(file);
            }
            if (!Files.isReadable(file)) {
                throw new IllegalStateException("no key file at " + file.toAbsolutePath()
                        + ": put the master key there or set MAATWERK_KEY_FILE (docs/operations.md)");
            }
            return new MasterKeyFile(
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    "the key file " + file.toAbsolutePath() + " holds no usable key: restore it from its backup",
                    unusable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        String key = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "master", ".new");
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(draft, key, StandardOpenOption.SYNC);
        moveUnlessThere(draft, file);
    }

    /** Two programs may start at once on one folder: the first key stays. */
    private static void moveUnlessThere(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            Files.delete(draft);
            return;
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(draft, file);
            return;
        }
        Files.delete(draft);
    }

    @Override
    public long id() {
        return keys.getPrimary().getId();
    }

    @Override
    public Aead aead() {
        return aead;
    }
}
